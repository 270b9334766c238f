import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ssm/automation-logging',
  title: 'SSM Automation logs to CloudWatch',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::SSM::ServiceSetting',
  controls: {
    'nist-800-53-r5': ['AU-12'],
    'aws-fsbp': ['SSM.6'],
  },
  check(setting, report) {
    const value = setting.get('SettingValue');
    if (!setting.get('SettingId').endsWith('/ssm/automation/customer-script-log-destination') || value.is('CloudWatch')) return;
    report(value, `${value} is not \`CloudWatch\`: what the scripts of Automation print is kept nowhere.`);
  },
});

import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ssm/public-sharing-blocked',
  title: 'The account blocks public sharing of SSM documents',
  area: 'access',
  severity: 'medium',
  resource: 'AWS::SSM::ServiceSetting',
  controls: {
    'nist-800-53-r5': ['AC-3', 'AC-21'],
    'aws-fsbp': ['SSM.7'],
  },
  check(setting, report) {
    const id = setting.get('SettingId');
    const value = setting.get('SettingValue');
    if (!id.endsWith('/ssm/documents/console/public-sharing-permission') || value.is('Disable')) return;
    report(value, `${value} is not \`Disable\`: documents of Systems Manager can be shared with every AWS account.`);
  },
});

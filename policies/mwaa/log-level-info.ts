import { airflowLogs, definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'mwaa/log-level-info',
  title: 'MWAA logs are kept at INFO or finer',
  area: 'monitoring',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::MWAA::Environment',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
  },
  aliases: {
    'cdk-nag': ['MWAAAllLoggingInfo'],
  },
  check(environment, report) {
    for (const [type, log] of airflowLogs(environment)) {
      const level = log.get('LogLevel');
      const isFine = level.exists ? level.isOneOf(['INFO', 'DEBUG']) : type === 'TaskLogs';
      // That a log is off is for another policy to say.
      if (isFine || !log.get('Enabled').is(true)) continue;
      report(level, `${level} is ${level.exists ? `\`${level.text}\`` : "not set, and AWS's default is `WARNING`"}: what ran, and when, is not in this log.`);
    }
  },
});

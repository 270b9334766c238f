import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/proxy-debug-logging-off',
  title: 'RDS proxies do not log SQL text permanently',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::RDS::DBProxy',
  controls: {
    'nist-800-53-r5': ['SI-11'],
  },
  check(proxy, report) {
    const debug = proxy.get('DebugLogging');
    if (debug.is(true)) report(debug, `${debug} is true: the text of statements, with what is in them, is written to CloudWatch.`);
  },
});

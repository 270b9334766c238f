import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'mq/general-logs',
  title: 'MQ brokers send general logs to CloudWatch',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::AmazonMQ::Broker',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
  },
  aliases: {
    checkov: ['CKV_AWS_48'],
    trivy: ['AWS-0071'],
    terrascan: ['AC_AWS_0174'],
  },
  check(broker, report) {
    reportUnlessOn(broker.get('Logs').get('General'), 'what the broker logs is lost with the broker', report);
  },
});

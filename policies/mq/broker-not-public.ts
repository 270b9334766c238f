import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'mq/broker-not-public',
  title: 'MQ brokers are not publicly accessible',
  area: 'infrastructure',
  severity: 'high',
  resource: 'AWS::AmazonMQ::Broker',
  controls: {
    'pci-dss-4.0.1': ['1.4.2', '1.4.4'],
    gdpr: ['25(2)'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
  },
  aliases: {
    checkov: ['CKV_AWS_69'],
    terrascan: ['AC_AWS_0175'],
    trivy: ['AWS-0072'],
  },
  check(broker, report) {
    const isPublic = broker.get('PubliclyAccessible');
    if (isPublic.is(true)) report(isPublic, `${isPublic} is true: the broker and its console have addresses on the internet.`);
  },
});

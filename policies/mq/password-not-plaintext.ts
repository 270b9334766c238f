import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'mq/password-not-plaintext',
  title: 'MQ broker user passwords are not written in the template',
  area: 'application',
  severity: 'high',
  resource: 'AWS::AmazonMQ::Broker',
  controls: {
    'pci-dss-4.0.1': ['8.6.2', '8.3.2'],
    'nist-800-53-r5': ['IA-5(7)'],
    gdpr: ['32(1)(b)'],
  },
  aliases: {
    cfn_nag: ['F52'],
    guard: ['AMAZON_MQ_BROKER_USERS_NO_PLAINTEXT_PASSWORD', 'AMAZON_MQ_BROKER_USERS_USES_SECURE_PARAMETER', 'AMAZON_MQ_BROKER_USERS_USES_SECURE_SERVICE'],
  },
  check(broker, report) {
    for (const user of broker.get('Users').items) reportWrittenSecret(user.get('Password'), report);
    reportWrittenSecret(broker.get('LdapServerMetadata').get('ServiceAccountPassword'), report);
  },
});

import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sns/topic-cmk',
  title: 'SNS topics use a customer managed KMS key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::SNS::Topic',
  controls: {
    'nist-800-53-r5': ['SC-12'],
  },
  aliases: {
    trivy: ['AWS-0136'],
  },
  check(topic, report) {
    const key = topic.get('KmsMasterKeyId');
    // Topics without a key are the business of sns/topic-encrypted.
    if (key.written !== '') reportUnlessCustomerKey(key, 'the messages', report);
  },
});

import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sqs/queue-cmk',
  title: 'SQS queues use a customer managed KMS key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::SQS::Queue',
  controls: {
    'nist-800-53-r5': ['SC-12'],
  },
  aliases: {
    checkov: ['CKV2_AWS_73'],
    trivy: ['AWS-0135'],
  },
  check(queue, report) {
    const key = queue.get('KmsMasterKeyId');
    // Queues without a key are the business of sqs/queue-kms and sqs/queue-encrypted.
    if (key.written !== '') reportUnlessCustomerKey(key, 'the messages', report);
  },
});

import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sqs/queue-kms',
  title: 'SQS queues use SSE-KMS',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::SQS::Queue',
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  aliases: {
    cfn_nag: ['W48'],
    guard: ['SQS_QUEUE_KMS_MASTER_KEY_ID_RULE'],
    regula: ['FG_R00070'],
    terrascan: ['AC_AWS_0366'],
  },
  check(queue, report) {
    const key = queue.get('KmsMasterKeyId');
    if (key.written === '') report(key, `${key} is not set: SQS's own key encrypts the messages, and no key policy guards who reads them.`);
  },
});

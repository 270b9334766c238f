import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sqs/queue-encrypted',
  title: 'SQS queues encrypt messages at rest',
  area: 'data-protection',
  severity: 'medium',
  resource: 'AWS::SQS::Queue',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28', 'SC-28(1)'],
    'aws-fsbp': ['SQS.1'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-SQS2'],
  },
  partialAliases: { checkov: ['CKV_AWS_27'], trivy: ['AWS-0096'] },
  check(queue, report) {
    const key = queue.get('KmsMasterKeyId');
    const managed = queue.get('SqsManagedSseEnabled');
    // Since October 2022 queues that say nothing are encrypted with a key that SQS manages.
    if (managed.is(false) && key.written === '') report(managed, `${managed} is false and no KMS key is named: messages are stored in clear.`);
  },
});

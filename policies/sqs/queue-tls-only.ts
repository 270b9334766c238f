import { definePolicy, reportPlainRequests } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sqs/queue-tls-only',
  title: 'SQS queue policies deny requests without TLS',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::SQS::Queue',
  controls: {
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-8'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-SQS4'],
  },
  check(queue, report) {
    if (queue.resource.isFragment) return;
    const policies = [...queue.referrers('AWS::SQS::QueuePolicy', 'Queues'), ...queue.referrers('AWS::SQS::QueueInlinePolicy', 'Queue')];
    reportPlainRequests(queue, policies, 'sqs:*', 'the queue', report);
  },
});

import { definePolicy, reportUnboundServices } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sqs/queue-policy-service-source',
  title: 'SQS queue policies bind service principals to a source',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::SQS::QueuePolicy', 'AWS::SQS::QueueInlinePolicy'],
  controls: {
    'nist-800-53-r5': ['AC-3', 'AC-4'],
  },
  check(policy, report) {
    reportUnboundServices(policy, report);
  },
});

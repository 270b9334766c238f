import { definePolicy, reportUnconditionedAccounts } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sqs/queue-policy-cross-account-conditioned',
  title: 'SQS queue policies narrow other accounts by a condition',
  area: 'access',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::SQS::QueuePolicy', 'AWS::SQS::QueueInlinePolicy'],
  controls: {
    'nist-800-53-r5': ['AC-3'],
  },
  check(policy, report) {
    reportUnconditionedAccounts(policy, 'everybody there whom its own policies admit can do with the queue what the statement allows', report);
  },
});

import { definePolicy, reportAllowedExceptions, resourceStatements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sqs/queue-policy-no-not-action',
  title: 'SQS queue policies do not combine Allow with NotAction',
  area: 'access',
  severity: 'medium',
  resource: ['AWS::SQS::QueuePolicy', 'AWS::SQS::QueueInlinePolicy'],
  controls: {
    'nist-800-53-r5': ['AC-6'],
  },
  aliases: {
    cfn_nag: ['W18'],
    guard: ['SQS_QUEUEPOLICY_NO_ALLOW_PLUS_NOT_ACTION'],
  },
  check(policy, report) {
    reportAllowedExceptions(resourceStatements(policy), 'NotAction', report);
  },
});

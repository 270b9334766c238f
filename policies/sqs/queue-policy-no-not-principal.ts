import { definePolicy, reportAllowedExceptions, resourceStatements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sqs/queue-policy-no-not-principal',
  title: 'SQS queue policies do not combine Allow with NotPrincipal',
  area: 'access',
  severity: 'high',
  resource: ['AWS::SQS::QueuePolicy', 'AWS::SQS::QueueInlinePolicy'],
  controls: {
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  aliases: {
    cfn_nag: ['F7'],
    guard: ['SQS_QUEUEPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL'],
  },
  check(policy, report) {
    reportAllowedExceptions(resourceStatements(policy), 'NotPrincipal', report);
  },
});

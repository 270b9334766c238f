import { definePolicy, reportAllowedExceptions, resourceStatements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sns/topic-policy-no-not-action',
  title: 'SNS topic policies do not combine Allow with NotAction',
  area: 'access',
  severity: 'medium',
  resource: ['AWS::SNS::TopicPolicy', 'AWS::SNS::TopicInlinePolicy'],
  controls: {
    'nist-800-53-r5': ['AC-6'],
  },
  aliases: {
    cfn_nag: ['W19'],
    guard: ['SNS_TOPICPOLICY_NO_ALLOW_PLUS_NOT_ACTION'],
  },
  check(policy, report) {
    reportAllowedExceptions(resourceStatements(policy), 'NotAction', report);
  },
});

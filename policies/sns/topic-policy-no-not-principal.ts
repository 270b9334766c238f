import { definePolicy, reportAllowedExceptions, resourceStatements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sns/topic-policy-no-not-principal',
  title: 'SNS topic policies do not combine Allow with NotPrincipal',
  area: 'access',
  severity: 'high',
  resource: ['AWS::SNS::TopicPolicy', 'AWS::SNS::TopicInlinePolicy'],
  controls: {
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  aliases: {
    cfn_nag: ['F8'],
    guard: ['SNS_TOPICPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL'],
  },
  check(policy, report) {
    reportAllowedExceptions(resourceStatements(policy), 'NotPrincipal', report);
  },
});

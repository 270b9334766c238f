import { definePolicy, reportUnconditionedAccounts } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sns/topic-policy-cross-account-conditioned',
  title: 'SNS topic policies narrow other accounts by a condition',
  area: 'access',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::SNS::TopicPolicy', 'AWS::SNS::TopicInlinePolicy'],
  controls: {
    'nist-800-53-r5': ['AC-3'],
  },
  aliases: {
    checkov: ['CKV_AWS_385'],
  },
  check(policy, report) {
    reportUnconditionedAccounts(policy, 'everybody there whom its own policies admit can do with the topic what the statement allows', report);
  },
});

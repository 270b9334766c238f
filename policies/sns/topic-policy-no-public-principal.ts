import { definePolicy, openPrincipal, resourceStatements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sns/topic-policy-no-public-principal',
  title: 'SNS topic policies do not open the topic to everyone',
  area: 'access',
  severity: 'critical',
  resource: ['AWS::SNS::TopicPolicy', 'AWS::SNS::TopicInlinePolicy'],
  controls: {
    'pci-dss-4.0.1': ['7.2.1', '1.4.4'],
    hipaa: ['164.312(a)(1)'],
    gdpr: ['25(2)', '32(1)(b)'],
    'nist-800-53-r5': ['AC-3', 'AC-6'],
    'aws-fsbp': ['SNS.4'],
  },
  aliases: {
    cfn_nag: ['F18'],
    checkov: ['CKV_AWS_169', 'CKV_AWS_385'],
    guard: ['SNS_TOPICPOLICY_NO_WILDCARD_PRINCIPAL'],
    terrascan: ['AC_AWS_0385'],
  },
  check(policy, report) {
    for (const statement of resourceStatements(policy)) {
      const who = openPrincipal(statement);
      if (who) report(who, `${who} is \`*\`, and no condition leaves known callers only: the statement opens the topic to everybody.`);
    }
  },
});

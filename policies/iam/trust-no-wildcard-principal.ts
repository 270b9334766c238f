import { definePolicy, openPrincipal, statements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/trust-no-wildcard-principal',
  title: 'Role trust policies do not let everyone assume the role',
  area: 'access',
  severity: 'critical',
  resource: 'AWS::IAM::Role',
  controls: {
    'pci-dss-4.0.1': ['7.2.1', '1.4.4'],
    hipaa: ['164.312(a)(1)'],
    gdpr: ['25(2)', '32(1)(b)'],
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  aliases: {
    checkov: ['CKV_AWS_60'],
    regula: ['FG_R00219'],
  },
  check(role, report) {
    for (const statement of statements(role.get('AssumeRolePolicyDocument'))) {
      const who = openPrincipal(statement);
      if (who) report(who, `${who} is \`*\`, and no condition leaves known callers only: anybody with an AWS account can assume the role.`);
    }
  },
});

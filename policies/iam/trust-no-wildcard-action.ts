import { definePolicy, statements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/trust-no-wildcard-action',
  title: 'Role trust policies name the sts actions they allow',
  area: 'access',
  severity: 'medium',
  resource: 'AWS::IAM::Role',
  controls: {
    'nist-800-53-r5': ['AC-3', 'AC-6'],
    'pci-dss-4.0.1': ['7.2.1'],
  },
  aliases: {
    cfn_nag: ['F2'],
    guard: ['IAM_ROLE_NO_FULL_ACCESS_ON_TRUST_POLICY'],
    terrascan: ['AC_AWS_0146'],
  },
  check(role, report) {
    for (const statement of statements(role.get('AssumeRolePolicyDocument'))) {
      const action = statement.allows ? statement.actions.find((pattern) => pattern.matches(/^(sts:)?\*$/i)) : undefined;
      if (action) report(action, `${action} is \`${action.text}\`: the statement also allows to tag sessions and to set a source identity.`);
    }
  },
});

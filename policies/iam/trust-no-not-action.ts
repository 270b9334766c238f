import { definePolicy, reportAllowedExceptions, statements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/trust-no-not-action',
  title: 'Role trust policies do not combine Allow with NotAction',
  area: 'access',
  severity: 'medium',
  resource: 'AWS::IAM::Role',
  controls: {
    'nist-800-53-r5': ['AC-3', 'AC-6'],
    'pci-dss-4.0.1': ['7.2.1'],
  },
  aliases: {
    cfn_nag: ['W14'],
    guard: ['IAM_ROLE_NO_ALLOW_PLUS_NOT_ACTION_ON_TRUST_POLICY'],
  },
  check(role, report) {
    reportAllowedExceptions(statements(role.get('AssumeRolePolicyDocument')), 'NotAction', report);
  },
});

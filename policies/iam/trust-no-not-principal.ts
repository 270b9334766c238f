import { definePolicy, reportAllowedExceptions, statements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/trust-no-not-principal',
  title: 'Role trust policies do not combine Allow with NotPrincipal',
  area: 'access',
  severity: 'high',
  resource: 'AWS::IAM::Role',
  controls: {
    'nist-800-53-r5': ['AC-3', 'AC-6'],
    'pci-dss-4.0.1': ['7.2.1'],
  },
  aliases: {
    cfn_nag: ['F6'],
    guard: ['IAM_ROLE_NO_ALLOW_PLUS_NOT_PRINCIPAL'],
  },
  check(role, report) {
    reportAllowedExceptions(statements(role.get('AssumeRolePolicyDocument')), 'NotPrincipal', report);
  },
});

import { definePolicy, IDENTITY_POLICY_TYPES, identityStatements, reportEscalation } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/no-mfa-removal',
  title: 'IAM policies do not let a principal remove others\' MFA',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'nist-800-53-r5': ['IA-2(1)', 'AC-6'],
  },
  check(resource, report) {
    reportEscalation(identityStatements(resource), {
      actions: ['iam:DeactivateMFADevice', 'iam:DeleteVirtualMFADevice', 'iam:ResyncMFADevice'],
      kinds: ['user'],
      consequence: 'whoever has this policy can take the second factor from others',
    }, report);
  },
});

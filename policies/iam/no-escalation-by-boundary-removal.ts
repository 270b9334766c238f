import { definePolicy, IDENTITY_POLICY_TYPES, identityStatements, reportEscalation } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html */
const ACTIONS = [
  'iam:DeleteRolePermissionsBoundary',
  'iam:DeleteUserPermissionsBoundary',
  'iam:PutRolePermissionsBoundary',
  'iam:PutUserPermissionsBoundary',
];

export default definePolicy({
  id: 'iam/no-escalation-by-boundary-removal',
  title: 'IAM policies do not let a principal lift permissions boundaries',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'nist-800-53-r5': ['AC-6', 'AC-6(1)', 'AC-5'],
    'pci-dss-4.0.1': ['7.2.2'],
  },
  check(resource, report) {
    reportEscalation(identityStatements(resource), {
      actions: ACTIONS,
      kinds: ['role', 'user'],
      consequence: 'whoever has this policy can lift the limits of others, and often their own',
    }, report);
  },
});

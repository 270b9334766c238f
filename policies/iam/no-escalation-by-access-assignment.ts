import { definePolicy, grants, IDENTITY_POLICY_TYPES, identityStatements, oneOf, reportUnlimited, undenied } from '../../src/policy/index.js';

/** What hands out access by other ways than IAM's own policies. */
const ACTIONS = [
  'identitystore:CreateGroupMembership',
  'lakeformation:GrantPermissions',
  'sso:AttachCustomerManagedPolicyReferenceToPermissionSet',
  'sso:AttachManagedPolicyToPermissionSet',
  'sso:CreateAccountAssignment',
  'sso:PutInlinePolicyToPermissionSet',
];
/** An entry in a cluster gives access once it has a policy of the cluster. */
const ENTRIES = ['eks:CreateAccessEntry', 'eks:UpdateAccessEntry'];

export default definePolicy({
  id: 'iam/no-escalation-by-access-assignment',
  title: 'IAM policies do not let a principal hand out access through other systems',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'nist-800-53-r5': ['AC-6', 'AC-6(1)', 'AC-5'],
    'pci-dss-4.0.1': ['7.2.2'],
  },
  check(resource, report) {
    const statements = identityStatements(resource);
    const actions = grants(statements, 'eks:AssociateAccessPolicy').length > 0 ? [...ACTIONS, ...ENTRIES] : ACTIONS;
    reportUnlimited(statements, oneOf(undenied(statements, actions)), 'whoever has this policy can give access to everything to anybody', report);
  },
});

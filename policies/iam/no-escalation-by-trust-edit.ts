import { definePolicy, IDENTITY_POLICY_TYPES, identityStatements, reportEscalation } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html */
const ACTIONS = [
  'iam:UpdateAssumeRolePolicy',
  'iam:CreateSAMLProvider',
  'iam:UpdateSAMLProvider',
  'iam:CreateOpenIDConnectProvider',
  'iam:AddClientIDToOpenIDConnectProvider',
  'iam:UpdateOpenIDConnectProviderThumbprint',
];

export default definePolicy({
  id: 'iam/no-escalation-by-trust-edit',
  title: 'IAM policies do not let a principal change who may assume roles',
  area: 'access',
  severity: 'high',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'nist-800-53-r5': ['AC-6', 'AC-6(1)', 'AC-5'],
    'pci-dss-4.0.1': ['7.2.2'],
  },
  aliases: {
    checkov: ['CKV_AWS_110', 'CKV_AWS_286'],
  },
  check(resource, report) {
    reportEscalation(identityStatements(resource), {
      actions: ACTIONS,
      kinds: ['oidc-provider', 'role', 'saml-provider'],
      consequence: 'whoever has this policy decides who can assume roles',
    }, report);
  },
});

import { definePolicy, IDENTITY_POLICY_TYPES, identityStatements, reportEscalation } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html */
const ACTIONS = [
  'iam:CreatePolicyVersion',
  'iam:SetDefaultPolicyVersion',
  'iam:AttachUserPolicy',
  'iam:AttachGroupPolicy',
  'iam:AttachRolePolicy',
  'iam:PutUserPolicy',
  'iam:PutGroupPolicy',
  'iam:PutRolePolicy',
  'iam:AddUserToGroup',
];

export default definePolicy({
  id: 'iam/no-escalation-by-policy-edit',
  title: 'IAM policies do not let a principal grant itself more',
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
      kinds: ['group', 'policy', 'role', 'user'],
      ofOneself: true,
      consequence: 'whoever has this policy can give themselves every permission',
    }, report);
  },
});

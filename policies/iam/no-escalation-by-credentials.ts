import { definePolicy, IDENTITY_POLICY_TYPES, identityStatements, reportEscalation } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html */
const ACTIONS = [
  'iam:CreateAccessKey',
  'iam:CreateLoginProfile',
  'iam:UpdateLoginProfile',
  'iam:CreateServiceSpecificCredential',
  'iam:ResetServiceSpecificCredential',
  'iam:UploadSSHPublicKey',
  'iam:UploadSigningCertificate',
];

export default definePolicy({
  id: 'iam/no-escalation-by-credentials',
  title: 'IAM policies do not let a principal make credentials for others',
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
      kinds: ['user'],
      consequence: 'whoever has this policy can sign in as somebody else',
    }, report);
  },
});

import { definePolicy, managedPolicyNamed } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/no-iam-full-access-attached',
  title: 'Nobody has the IAMFullAccess policy',
  area: 'access',
  severity: 'high',
  resource: ['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group', 'AWS::SSO::PermissionSet', 'Nearside::PolicyLookup'],
  controls: {
    'pci-dss-4.0.1': ['7.2.2'],
    'nist-800-53-r5': ['AC-6'],
  },
  aliases: {
    cfn_nag: ['W44'],
    checkov: ['CKV2_AWS_56'],
    guard: ['IAM_ROLE_ELEVATED_MANAGED_POLICY_RULE'],
  },
  check(resource, report) {
    for (const arn of managedPolicyNamed(resource, 'IAMFullAccess')) {
      report(arn, `${arn} is \`IAMFullAccess\`: whoever has it can give themselves any permission.`);
    }
  },
});

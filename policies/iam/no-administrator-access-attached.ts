import { definePolicy, managedPolicyNamed } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/no-administrator-access-attached',
  title: 'Nobody has the AdministratorAccess policy',
  area: 'access',
  severity: 'high',
  resource: ['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group', 'AWS::SSO::PermissionSet', 'Nearside::PolicyLookup'],
  controls: {
    'pci-dss-4.0.1': ['7.2.2'],
    hipaa: ['164.308(a)(4)(ii)(C)'],
    gdpr: ['25(2)'],
    'nist-800-53-r5': ['AC-6'],
    'cis-aws-3.0': ['1.16'],
    'aws-fsbp': ['IAM.1'],
  },
  aliases: {
    cfn_nag: ['W43'],
    checkov: ['CKV_AWS_274', 'CKV_AWS_275'],
    guard: ['IAM_ROLE_ADMINISTRATOR_ACCESS_POLICY_RULE'],
  },
  check(resource, report) {
    for (const arn of managedPolicyNamed(resource, 'AdministratorAccess')) {
      report(arn, `${arn} is \`AdministratorAccess\`: every action on every resource of the account is allowed.`);
    }
  },
});

import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/user-no-direct-policies',
  title: 'IAM users get permissions through groups or roles',
  area: 'access',
  severity: 'medium',
  resource: ['AWS::IAM::User', 'AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::UserPolicy'],
  controls: {
    'pci-dss-4.0.1': ['7.2.2'],
    hipaa: ['164.308(a)(4)(ii)(B)'],
    'nist-800-53-r5': ['AC-2', 'AC-6', 'AC-6(3)'],
    'cis-aws-3.0': ['1.15'],
    'aws-fsbp': ['IAM.2'],
  },
  aliases: {
    'cdk-nag': ['HIPAA.Security-IAMUserNoPolicies', 'NIST.800.53.R4-IAMUserNoPolicies', 'NIST.800.53.R5-IAMUserNoPolicies', 'PCI.DSS.321-IAMUserNoPolicies'],
    cfn_nag: ['F10', 'F11', 'F12'],
    checkov: ['CKV_AWS_40'],
    guard: ['IAM_NO_POLICY_ON_USER', 'IAM_USER_NO_POLICIES_CHECK'],
    regula: ['FG_R00007'],
    terrascan: ['AC_AWS_0475', 'AC_AWS_0476'],
    trivy: ['AWS-0143'],
  },
  check(resource, report) {
    const user = resource.as('AWS::IAM::User');
    const lists = user ? [user.get('Policies'), user.get('ManagedPolicyArns')] : [resource.properties.get('Users'), resource.properties.get('UserName')];
    for (const list of lists) {
      if (list.items.length > 0) report(list, `${list} gives a user permissions directly: they do not come and go with a group or role.`);
    }
  },
});

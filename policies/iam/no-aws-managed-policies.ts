import { attachedPolicies, definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/no-aws-managed-policies',
  title: 'Permissions come from own policies, not AWS managed ones',
  area: 'access',
  severity: 'info',
  pack: 'all',
  resource: ['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group', 'AWS::SSO::PermissionSet'],
  controls: {
    'nist-800-53-r5': ['AC-6'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-IAM4'],
  },
  check(resource, report) {
    for (const arn of attachedPolicies(resource)) {
      if (arn.includes(':iam::aws:policy/')) report(arn, `${arn} is a policy of AWS: it is about every resource, and AWS changes what it allows.`);
    }
  },
});

import { definePolicy } from '../../src/policy/index.js';

/** Types that are an inline policy. */
const INLINE = ['AWS::IAM::Policy', 'AWS::IAM::RolePolicy', 'AWS::IAM::UserPolicy', 'AWS::IAM::GroupPolicy'];

export default definePolicy({
  id: 'iam/no-inline-policies',
  title: 'Permissions are in managed policies, not inline ones',
  area: 'access',
  severity: 'info',
  pack: 'all',
  resource: [
    'AWS::IAM::Role',
    'AWS::IAM::User',
    'AWS::IAM::Group',
    'AWS::IAM::Policy',
    'AWS::IAM::RolePolicy',
    'AWS::IAM::UserPolicy',
    'AWS::IAM::GroupPolicy',
  ],
  controls: {
    'nist-800-53-r5': ['AC-6'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-IAMNoInlinePolicy', 'NIST.800.53.R4-IAMNoInlinePolicy', 'NIST.800.53.R5-IAMNoInlinePolicy',
      'PCI.DSS.321-IAMNoInlinePolicy',
    ],
    guard: ['IAM_NO_INLINE_POLICY_CHECK'],
  },
  check(resource, report) {
    const policies = resource.properties.get('Policies');
    if (INLINE.includes(resource.type)) report(resource, `\`${resource.address}\` is an inline policy: it cannot be reused, and has no versions.`);
    else if (policies.items.length > 0) report(policies, `${policies} holds inline policies: they cannot be reused, and have no versions.`);
  },
});

import { attachedPolicies, definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/no-power-user-access-attached',
  title: 'Nobody has the PowerUserAccess policy',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group', 'AWS::SSO::PermissionSet'],
  controls: {
    'pci-dss-4.0.1': ['7.2.2'],
    'nist-800-53-r5': ['AC-6'],
  },
  aliases: {
    cfn_nag: ['W44'],
    guard: ['IAM_ROLE_ELEVATED_MANAGED_POLICY_RULE'],
  },
  check(resource, report) {
    for (const arn of attachedPolicies(resource)) {
      if (!arn.endsWith('::aws:policy/PowerUserAccess')) continue;
      report(arn, `${arn} is \`PowerUserAccess\`: it allows every action of every service except for those on identities.`);
    }
  },
});

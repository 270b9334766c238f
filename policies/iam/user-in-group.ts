import { definePolicy, isSameName } from '../../src/policy/index.js';
import type { ResourceNode, ResourceTypes } from '../../src/policy/index.js';

/** By an addition whose members only the deployment knows. */
function mayBeAdded(user: ResourceNode<ResourceTypes['AWS::IAM::User']>): boolean {
  const name = user.get('UserName');
  const members = user.candidates('AWS::IAM::UserToGroupAddition', 'Users').flatMap((addition) => addition.get('Users').items);
  return name.exists && members.some((member) => !member.target('AWS::IAM::User') && isSameName(member, name));
}

export default definePolicy({
  id: 'iam/user-in-group',
  title: 'IAM users belong to a group',
  area: 'access',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::IAM::User',
  controls: {
    'nist-800-53-r5': ['AC-2', 'AC-3'],
    'cis-aws-3.0': ['1.15'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-IAMUserGroupMembership', 'NIST.800.53.R4-IAMUserGroupMembership', 'NIST.800.53.R5-IAMUserGroupMembership',
      'PCI.DSS.321-IAMUserGroupMembership',
    ],
    cfn_nag: ['F2000'],
    guard: ['IAM_USER_MISSING_GROUP_RULE'],
    regula: ['FG_R00272'],
  },
  partialAliases: {
    checkov: ['CKV2_AWS_21'],
  },
  check(user, report) {
    if (user.resource.isFragment || user.get('Groups').items.length > 0) return;
    if (user.referrers('AWS::IAM::UserToGroupAddition', 'Users').length > 0 || mayBeAdded(user)) return;
    report(user, `\`${user.address}\` is in no group: its permissions are looked after one by one, if at all.`);
  },
});

import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/group-has-users',
  title: 'IAM groups have members',
  area: 'access',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::IAM::Group',
  controls: {
    'nist-800-53-r5': ['AC-2'],
  },
  aliases: {
    'cdk-nag': ['HIPAA.Security-IAMGroupHasUsers', 'NIST.800.53.R4-IAMGroupHasUsers', 'PCI.DSS.321-IAMGroupHasUsers'],
  },
  partialAliases: {
    checkov: ['CKV2_AWS_14'],
  },
  check(group, report) {
    if (group.resource.isFragment || group.referrers('AWS::IAM::User', 'Groups').length > 0) return;
    const additions = group.referrers('AWS::IAM::UserToGroupAddition', 'GroupName');
    if (additions.some((addition) => addition.get('Users').items.length > 0)) return;
    report(group, `No user is made a member of \`${group.address}\`: its policies wait for whoever is added one day.`, additions);
  },
});

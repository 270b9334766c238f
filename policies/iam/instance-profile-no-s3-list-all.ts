import { attachedPolicies, definePolicy, listsAllBuckets, roleStatements } from '../../src/policy/index.js';

const ATTACHED = ['AmazonS3FullAccess', 'AmazonS3ReadOnlyAccess'];

export default definePolicy({
  id: 'iam/instance-profile-no-s3-list-all',
  title: 'Instance roles do not list all buckets',
  area: 'access',
  severity: 'medium',
  pack: 'all',
  resource: 'AWS::IAM::Role',
  controls: {
    'nist-800-53-r5': ['AC-6'],
    'pci-dss-4.0.1': ['7.2.2'],
  },
  aliases: {
    regula: ['FG_R00220'],
  },
  check(role, report) {
    const profiles = role.referrers('AWS::IAM::InstanceProfile', 'Roles');
    if (profiles.length === 0) return;
    const attached = attachedPolicies(role).find((arn) => ATTACHED.some((name) => arn.endsWith(`:aws:policy/${name}`)));
    const [allowed = attached] = roleStatements(role).flatMap((statement) => listsAllBuckets(statement) ?? []);
    if (allowed) report(allowed, `${allowed} lets every program on the instances of \`${role.address}\` list all buckets of the account.`, [role, ...profiles]);
  },
});

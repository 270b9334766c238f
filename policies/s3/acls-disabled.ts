import { definePolicy } from '../../src/policy/index.js';

/** What a bucket without ACLs takes as well. https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html */
const OWNER_ONLY = ['Private', 'BucketOwnerFullControl'];

export default definePolicy({
  id: 's3/acls-disabled',
  title: 'Bucket ACLs are switched off (bucket owner enforced)',
  area: 'access',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::S3::Bucket',
  controls: {
    'aws-fsbp': ['S3.12'],
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  aliases: {
    checkov: ['CKV2_AWS_65'],
  },
  parameters: { acceptLogDelivery: false },
  check(bucket, report, { acceptLogDelivery }) {
    const acl = bucket.get('AccessControl');
    if (acceptLogDelivery && acl.is('LogDeliveryWrite')) return;
    const ownership = bucket.get('OwnershipControls').get('Rules').items.map((rule) => rule.get('ObjectOwnership')).find((rule) => rule.exists);
    if (ownership?.is('BucketOwnerEnforced')) return;
    if (ownership) return report(ownership, `${ownership} is not \`BucketOwnerEnforced\`: ACLs of single objects decide on access, beside all policies.`);
    const grants = bucket.get('AclGrants');
    if (acl.exists && !acl.isOneOf(OWNER_ONLY)) report(acl, `${acl} is an ACL that gives others access: it needs ACLs, which new buckets have switched off.`);
    else if (grants.items.length > 0) report(grants, `${grants} are an ACL: it needs ACLs, which new buckets have switched off.`);
  },
});

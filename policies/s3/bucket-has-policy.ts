import { bucketPolicies, definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/bucket-has-policy',
  title: 'Every bucket has a bucket policy',
  area: 'access',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::S3::Bucket',
  aliases: {
    cfn_nag: ['W51'],
  },
  check(bucket, report) {
    if (bucket.resource.isFragment || bucketPolicies(bucket).length > 0) return;
    report(bucket, 'No bucket policy is about the bucket: only the policies of identities say who may use it.');
  },
});

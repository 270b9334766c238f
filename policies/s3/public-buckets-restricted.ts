import { definePolicy, reportUnlessBlocked } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/public-buckets-restricted',
  title: 'A public bucket policy only serves the owner account and AWS services',
  area: 'data-protection',
  severity: 'medium',
  pack: 'all',
  resource: 'AWS::S3::Bucket',
  controls: {
    'cis-aws-3.0': ['2.1.4'],
    'aws-fsbp': ['S3.8'],
    'nist-800-53-r5': ['AC-3'],
  },
  aliases: {
    checkov: ['CKV_AWS_56'],
    trivy: ['AWS-0093'],
  },
  check(bucket, report) {
    reportUnlessBlocked(bucket, 'RestrictPublicBuckets', 'whomever a public policy names has access', report);
  },
});

import { definePolicy, reportUnlessBlocked } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/public-policies-blocked',
  title: 'New public bucket policies are refused',
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
    checkov: ['CKV_AWS_54', 'CKV2_AWS_6'],
    trivy: ['AWS-0087'],
  },
  check(bucket, report) {
    reportUnlessBlocked(bucket, 'BlockPublicPolicy', 'S3 takes a bucket policy that is public', report);
  },
});

import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/public-access-block-declared',
  title: 'Every bucket states its public access block instead of relying on the default',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::S3::Bucket',
  controls: {
    'cis-aws-3.0': ['2.1.4'],
    'aws-fsbp': ['S3.8'],
  },
  // Rules about one switch also ask for the block; what the switches say is asked by s3/public-acls-blocked and its three sisters.
  aliases: {
    trivy: ['AWS-0086', 'AWS-0087', 'AWS-0091', 'AWS-0093', 'AWS-0094'],
    checkov: ['CKV2_AWS_6', 'CKV_AWS_53', 'CKV_AWS_54', 'CKV_AWS_55', 'CKV_AWS_56'],
  },
  check(bucket, report) {
    const block = bucket.get('PublicAccessBlockConfiguration');
    if (bucket.resource.isFragment || block.exists) return;
    report(block, `The bucket has no public access block: one made before April 2023 has no block then, and nothing here notices when somebody removes it.`);
  },
});

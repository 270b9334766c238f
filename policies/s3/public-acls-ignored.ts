import { definePolicy, reportUnlessBlocked } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/public-acls-ignored',
  title: 'Public ACLs have no effect',
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
    checkov: ['CKV_AWS_55'],
    trivy: ['AWS-0091'],
  },
  check(bucket, report) {
    reportUnlessBlocked(bucket, 'IgnorePublicAcls', 'public ACLs that are there have effect', report);
  },
});

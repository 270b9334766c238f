import { definePolicy, reportUnlessBlocked } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/public-acls-blocked',
  title: 'New public ACLs are refused',
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
    checkov: ['CKV_AWS_53', 'CKV2_AWS_6'],
    trivy: ['AWS-0086'],
  },
  check(bucket, report) {
    reportUnlessBlocked(bucket, 'BlockPublicAcls', 'requests that add a public ACL are answered', report);
  },
});

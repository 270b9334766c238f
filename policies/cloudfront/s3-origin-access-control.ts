import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudfront/s3-origin-access-control',
  title: 'CloudFront S3 origins use origin access control, not the legacy identity',
  area: 'access',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::CloudFront::Distribution',
  controls: {
    'aws-fsbp': ['CloudFront.13'],
    'nist-800-53-r5': ['AC-3'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-CFR7'],
  },
  check(distribution, report) {
    for (const origin of distribution.get('DistributionConfig').get('Origins').items) {
      const identity = origin.get('S3OriginConfig').get('OriginAccessIdentity');
      // An origin with neither is reported by cloudfront/s3-origin-private.
      if (identity.written === '' || origin.get('OriginAccessControlId').written !== '') continue;
      report(identity, `${identity} is the legacy way: no objects encrypted with KMS keys, no uploads in newer regions, no short-lived signatures.`);
    }
  },
});

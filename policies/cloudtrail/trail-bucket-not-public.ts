import { definePolicy, reportPublicBucket } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudtrail/trail-bucket-not-public',
  title: 'The bucket that keeps CloudTrail logs is not public',
  area: 'data-protection',
  severity: 'critical',
  resource: 'AWS::CloudTrail::Trail',
  controls: {
    'pci-dss-4.0.1': ['10.3.1', '1.4.4'],
    hipaa: ['164.312(a)(1)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['AU-9', 'AC-3'],
  },
  aliases: {
    trivy: ['AWS-0161'],
  },
  partialAliases: { regula: ['FG_R00028'] },
  check(trail, report) {
    const bucket = trail.get('S3BucketName').target('AWS::S3::Bucket');
    if (bucket) reportPublicBucket(bucket, trail, 'the logs', report);
  },
});

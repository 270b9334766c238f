import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/bucket-name-without-dots',
  title: 'Bucket names have no dots',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::S3::Bucket',
  controls: {
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)', '164.312(e)(2)(ii)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-8'],
  },
  aliases: {
    trivy: ['AWS-0320'],
  },
  check(bucket, report) {
    const name = bucket.get('BucketName');
    if (name.exists && name.includes('.')) report(name, `${name} contains a dot: the certificate of S3 does not match the bucket's host name.`);
  },
});

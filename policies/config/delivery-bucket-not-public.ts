import { definePolicy, reportPublicBucket } from '../../src/policy/index.js';

export default definePolicy({
  id: 'config/delivery-bucket-not-public',
  title: 'The bucket Config delivers to is not public',
  area: 'data-protection',
  severity: 'high',
  resource: 'AWS::Config::DeliveryChannel',
  controls: {
    'pci-dss-4.0.1': ['1.4.4'],
    hipaa: ['164.312(a)(1)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['AC-3', 'SC-7'],
  },
  check(channel, report) {
    const bucket = channel.get('S3BucketName').target('AWS::S3::Bucket');
    if (bucket) reportPublicBucket(bucket, channel, 'the records', report);
  },
});

import { definePolicy, isUnderCustomerKey, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'config/delivery-encrypted-with-kms-key',
  title: 'Config delivers snapshots under a KMS key',
  area: 'data-protection',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::Config::DeliveryChannel',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  check(channel, report) {
    const bucket = channel.get('S3BucketName').target('AWS::S3::Bucket');
    if (!bucket || !isUnderCustomerKey(bucket)) reportUnlessCustomerKey(channel.get('S3KmsKeyArn'), 'the snapshots and histories', report);
  },
});

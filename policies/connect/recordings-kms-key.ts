import { definePolicy, isUnderCustomerKey, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'connect/recordings-kms-key',
  title: 'Connect stores recordings, transcripts and reports under a customer managed key',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::Connect::InstanceStorageConfig',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    checkov: ['CKV_AWS_270'],
  },
  check(storage, report) {
    const s3 = storage.get('S3Config');
    const type = storage.get('StorageType');
    if (type.exists ? !type.is('S3') : !s3.exists) return;
    const [key, bucket] = [s3.get('EncryptionConfig').get('KeyId'), s3.get('BucketName').target('AWS::S3::Bucket')];
    if (!key.exists && bucket && isUnderCustomerKey(bucket)) return;
    reportUnlessCustomerKey(key, 'recordings, transcripts and reports', report);
  },
});

import { defaultEncryption, definePolicy } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-bucket-encryption.html */
const ALGORITHMS = ['AES256', 'aws:kms', 'aws:kms:dsse'];

export default definePolicy({
  id: 's3/encryption-declared',
  title: 'Buckets state their default encryption',
  area: 'data-protection',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::S3::Bucket',
  controls: {
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
    'pci-dss-4.0.1': ['3.5.1'],
  },
  aliases: {
    checkov: ['CKV_AWS_19'],
    cfn_nag: ['W41'],
    guard: ['S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED', 'S3_DEFAULT_ENCRYPTION_KMS'],
    regula: ['FG_R00099'],
    trivy: ['AWS-0088'],
  },
  check(bucket, report) {
    if (bucket.resource.isFragment || defaultEncryption(bucket).some((encryption) => encryption.get('SSEAlgorithm').isOneOf(ALGORITHMS))) return;
    const encryption = bucket.get('BucketEncryption');
    const what = encryption.exists ? 'names no algorithm that S3 knows' : 'is not set';
    report(encryption, `${encryption} ${what}: new objects have S3's own encryption, and nothing here says so.`);
  },
});

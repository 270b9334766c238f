import { defaultEncryption, definePolicy, isWithKms, receivesAccessLogs, receivesBalancerLogs } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/encrypted-with-kms',
  title: 'Buckets encrypt with KMS by default',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::S3::Bucket',
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
    'pci-dss-4.0.1': ['3.5.1'],
  },
  aliases: {
    'cdk-nag': ['HIPAA.Security-S3DefaultEncryptionKMS', 'NIST.800.53.R5-S3DefaultEncryptionKMS', 'PCI.DSS.321-S3DefaultEncryptionKMS'],
    checkov: ['CKV_AWS_145'],
  },
  check(bucket, report) {
    const stated = defaultEncryption(bucket);
    // Access logs of buckets and load balancers are delivered only to buckets that S3 encrypts with its own key.
    if (bucket.resource.isFragment || stated.some(isWithKms) || receivesAccessLogs(bucket) || receivesBalancerLogs(bucket)) return;
    const algorithm = stated[0]?.get('SSEAlgorithm') ?? bucket.get('BucketEncryption');
    const what = algorithm.exists ? 'names no encryption with KMS' : 'is not set';
    report(algorithm, `${algorithm} ${what}: S3 encrypts with a key of its own, which opens to whoever may read the bucket.`);
  },
});

import { defaultEncryption, definePolicy, isWithKms, receivesAccessLogs, receivesBalancerLogs, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/encrypted-with-customer-key',
  title: 'Buckets encrypt with a customer managed KMS key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::S3::Bucket',
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
    'pci-dss-4.0.1': ['3.5.1', '3.6.1'],
  },
  aliases: {
    trivy: ['AWS-0132'],
  },
  partialAliases: { terrascan: ['AC_AWS_0207'] },
  check(bucket, report) {
    const stated = defaultEncryption(bucket);
    // Access logs of buckets and load balancers are delivered only to buckets that S3 encrypts with its own key.
    if (bucket.resource.isFragment || receivesAccessLogs(bucket) || receivesBalancerLogs(bucket)) return;
    const withKms = stated.find(isWithKms);
    if (withKms) return reportUnlessCustomerKey(withKms.get('KMSMasterKeyID'), 'the objects', report);
    const algorithm = stated[0]?.get('SSEAlgorithm') ?? bucket.get('BucketEncryption');
    report(algorithm, `${algorithm} names no key of the customer's own: S3 encrypts with a key that nobody can withdraw.`);
  },
});

import { definePolicy, publicAccessSwitches } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/public-access-blocked',
  title: 'All four public access block switches of a bucket are on',
  area: 'data-protection',
  severity: 'high',
  resource: 'AWS::S3::Bucket',
  controls: {
    'cis-aws-3.0': ['2.1.4'],
    'aws-fsbp': ['S3.8'],
    'pci-dss-4.0.1': ['1.4.4'],
    'nist-800-53-r5': ['AC-3', 'AC-4', 'AC-6', 'SC-7'],
    gdpr: ['25(2)'],
  },
  aliases: {
    'cdk-nag': [
      'AwsSolutions-S2',
      'HIPAA.Security-S3BucketLevelPublicAccessProhibited',
      'NIST.800.53.R5-S3BucketLevelPublicAccessProhibited',
      'PCI.DSS.321-S3BucketLevelPublicAccessProhibited',
    ],
    guard: ['S3_BUCKET_PUBLIC_READ_PROHIBITED', 'S3_BUCKET_PUBLIC_WRITE_PROHIBITED', 'S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED'],
    regula: ['FG_R00229'],
  },
  partialAliases: { checkov: ['CKV2_AWS_6'] },
  check(bucket, report) {
    const block = bucket.get('PublicAccessBlockConfiguration');
    // A new bucket without any block has all four switches on, a block that leaves one out switches it off.
    if (!block.exists) return;
    const off = publicAccessSwitches(block).filter((property) => !property.is(true));
    const [first] = off;
    if (!first) return;
    const names = off.map(({ name }) => `\`${name.slice(name.lastIndexOf('.') + 1)}\``).join(', ');
    report(first, `The public access block does not switch on ${names}: what is off does not keep ACLs or policies from making the bucket public.`);
  },
});

import { definePolicy, publicAccessSwitches } from '../../src/policy/index.js';

export default definePolicy({
  id: 'mwaa/dag-bucket-private',
  title: 'The MWAA source bucket is private and keeps versions',
  area: 'access',
  severity: 'high',
  resource: 'AWS::MWAA::Environment',
  controls: {
    'pci-dss-4.0.1': ['7.2.5'],
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  check(environment, report) {
    const source = environment.get('SourceBucketArn');
    const bucket = source.target('AWS::S3::Bucket');
    if (!bucket) return;
    const block = bucket.get('PublicAccessBlockConfiguration');
    // A new bucket without any block has all four switches on, a block that leaves one out switches it off.
    const off = block.exists ? publicAccessSwitches(block).find((property) => !property.is(true)) : undefined;
    if (off) report(off, `${off} of \`${bucket.address}\` is not true, and \`${environment.address}\` runs the code in the bucket with its role.`, [source]);
    const versions = bucket.get('VersioningConfiguration').get('Status');
    if (versions.is('Enabled')) return;
    report(versions, `${versions} of \`${bucket.address}\` is not \`Enabled\`: nobody can tell what \`${environment.address}\` ran before.`, [source]);
  },
});

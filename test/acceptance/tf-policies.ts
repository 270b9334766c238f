import { definePolicy } from '../../src/policy/index.js';
import type { Policy } from '../../src/policy/index.js';
import type { Finding } from '../../src/model/finding.js';
import { at } from '../scan-texts.js';

/** Small policies of which the acceptance tests know all there is to know. */
const about = { area: 'data-protection', severity: 'medium', controls: {}, aliases: {} } as const;

export const versioned: Policy = definePolicy({
  ...about,
  id: 'test/versioned',
  title: 'Buckets are versioned',
  resource: 'AWS::S3::Bucket',
  check(bucket, report) {
    const status = bucket.get('VersioningConfiguration').get('Status');
    if (!status.is('Enabled')) report(status, 'The bucket is not versioned.');
  },
});

export const accessBlocked: Policy = definePolicy({
  ...about,
  id: 'test/access-blocked',
  title: 'Buckets have a public access block',
  resource: 'AWS::S3::Bucket',
  check(bucket, report) {
    if (!bucket.get('PublicAccessBlockConfiguration').exists) report(bucket, 'There is no public access block.');
  },
});

export const bucketEncrypted: Policy = definePolicy({
  ...about,
  id: 'test/encrypted',
  title: 'Buckets are encrypted',
  resource: 'AWS::S3::Bucket',
  check(bucket, report) {
    if (!bucket.get('BucketEncryption').exists) report(bucket, 'The bucket is not encrypted.');
  },
});

/** What a finding's chain says: place, message, address. */
export function chain({ related }: Finding): readonly string[] {
  return related.map(({ location, message, address }) => `${at(location)} ${message}${address === undefined ? '' : ` (${address})`}`);
}

/** The one finding that there is. */
export function only({ findings }: { readonly findings: readonly Finding[] }): Finding {
  const [finding, ...others] = findings;
  if (finding === undefined || others.length > 0) throw new Error(`${findings.length} findings instead of one`);
  return finding;
}

/** The places of all findings, in order. */
export function placesOf({ findings }: { readonly findings: readonly Finding[] }): readonly string[] {
  return findings.map(({ location }) => at(location)).sort();
}

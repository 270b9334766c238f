import { describe, expect, it } from 'vitest';
import { defaultPolicies } from '../policies/default.js';
import { scanFiles } from '../src/scan.js';
import { memoryFiles } from './memory-files.js';

/** With the default pack only its policies are loaded; suppressions may name others. */
async function said(text: string): Promise<readonly string[]> {
  const selected = defaultPolicies.map((policy) => ({ policy, severity: policy.severity }));
  const { diagnostics } = await scanFiles(memoryFiles({ 't.yaml': text }), { policies: defaultPolicies, selected });
  return diagnostics.map(({ code }) => code);
}

describe('a suppression of a policy that the default pack does not have', () => {
  it('is no mistake in a comment, by its id or by another tool\'s', async () => {
    for (const name of ['nearside-disable-next-line s3/encrypted-with-kms: no', 'checkov:skip=CKV_AWS_145: no']) {
      expect(await said(`Resources:\n  # ${name}\n  B:\n    Type: AWS::S3::Bucket\n`), name).toEqual([]);
    }
  });

  it('is no mistake in metadata', async () => {
    expect(await said('Resources:\n  B:\n    Type: AWS::S3::Bucket\n    Metadata: {nearside: {disable: [{policy: s3/encrypted-with-kms, reason: no}]}}\n')).toEqual([]);
  });

  it('is one where it is misspelt', async () => {
    expect(await said('Resources:\n  # nearside-disable-next-line s3/encrypted-with-kmz: no\n  B:\n    Type: AWS::S3::Bucket\n')).toEqual(['suppression-unknown-policy']);
  });
});

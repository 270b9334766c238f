import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policies } from '../../policies/index.js';
import { trivyNames } from '../../scripts/suppressions/trivy-names.js';
import { PolicyNames } from '../../src/engine/suppressions/policy-names.js';
import { TRIVY_NAMES } from '../../src/engine/suppressions/trivy-names.js';

describe('names of policies in suppressions', () => {
  const names = new PolicyNames(policies);
  const ssh = 'vpc/sg-admin-ports-closed-to-world';

  it.each(['AWS-0107', 'AVD-AWS-0107', 'avd-aws-0107', 'aws-vpc-no-public-ingress-sgr', 'aws-ec2-no-public-ingress-sgr', 'CKV_AWS_24', ssh])('%s', (name) => {
    expect([...names.find(name)]).toEqual([ssh]);
  });

  it('of a whole service, and of everything', () => {
    expect([...names.find('aws-vpc-*')]).toContain(ssh);
    expect([...names.find('aws-vpc-*')].filter((id) => id.startsWith('s3/'))).toEqual([]);
    expect(names.find('*').size).toBe(policies.length);
  });

  it('that nobody has', () => {
    expect(names.find('aws-vpc-no-public').size).toBe(0);
    expect(names.find('AWS-9999').size).toBe(0);
  });
});

const catalogue = join(process.env['NEARSIDE_SHARED'] ?? '../shared', 'rules/names.json');

describe.skipIf(!existsSync(catalogue))('Trivy\'s long names', () => {
  const listed: unknown = existsSync(catalogue) ? JSON.parse(readFileSync(catalogue, 'utf8')) : undefined;
  const table = TRIVY_NAMES.trim().split('\n');

  it('are there for each rule that a policy is an alias of (else: npx jiti scripts/suppression-names.ts)', () => {
    const ids = policies.flatMap(({ aliases, partialAliases }) => [...(aliases?.trivy ?? []), ...(partialAliases?.trivy ?? [])]);
    expect(trivyNames(listed, ids).filter((line) => !table.includes(line))).toEqual([]);
    expect(ids.length).toBeGreaterThan(40);
  });

  it('are those of the catalogue', () => {
    expect(trivyNames(listed, table.map((line) => line.split(' ')[0] ?? ''))).toEqual(table);
  });
});

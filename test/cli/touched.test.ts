import { cpSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nearsideIn } from './command-line.js';
import type { ScanResult } from '../../src/model/finding.js';

const folder = mkdtempSync(path.join(tmpdir(), 'nearside-touched-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => cpSync('samples', folder, { recursive: true, filter: (name) => !name.includes('node_modules') }));

async function scanned(...args: readonly string[]): Promise<ScanResult> {
  const { out, err } = await nearsideIn(folder, 'scan', ...args, '--format', 'json');
  expect(err).toBe('');
  return JSON.parse(out);
}

/** What is said of the account needs everything. */
function ofUnits({ findings }: ScanResult, units: readonly string[]): unknown {
  return findings.filter(({ resource }) => units.includes(resource.unit) && resource.type !== 'Nearside::Account');
}

describe('scan --touched', () => {
  it.each([
    [['cloudformation/careless/patient-records.yaml'], ['cloudformation/careless/patient-records.yaml']],
    [['terraform/careless/main.tf'], ['terraform/careless']],
    [['terraform/careful/main.tf', 'terraform/careless/gone.tf'], ['terraform/careful', 'terraform/careless']],
    [['README.md'], []],
  ])('%j: the units that they belong to, and the same as in a scan of everything', async (files, units) => {
    const part = await scanned('--touched', ...files);
    expect(part.units.map(({ id }) => id)).toEqual(units);
    expect(part.findings).toEqual(ofUnits(await scanned(), units));
  });

  it('everything when what counts for everything was changed', async () => {
    writeFileSync(path.join(folder, 'nearside.config.json'), '{"pack": "strict"}');
    const part = await scanned('--touched', 'nearside.config.json');
    unlinkSync(path.join(folder, 'nearside.config.json'));
    expect(part.units.length).toBeGreaterThan(4);
  });

  it.each([['-f', 'sarif'], ['--also', 'sarif=x.sarif']])('gives no SARIF (%s %s): code scanning would close the alerts of the rest', async (...args) => {
    const { code, err } = await nearsideIn(folder, 'scan', '--touched', 'a.tf', ...args);
    expect(code).toBe(2);
    expect(err).toContain('scan everything for it.');
  });

  it.each([['--base', 'main'], ['--base-dir', '.'], ['--shard', '1/2']])('does not go with %s', async (...args) => {
    const { code, err } = await nearsideIn(folder, 'scan', '--touched', 'a.tf', ...args);
    expect([code, err]).toEqual([2, `nearside: \`--touched\` reads a part, \`${args[0]}\` needs everything: give one of them.\n`]);
  });

  it('is wrong usage without files', async () => {
    const { code, err } = await nearsideIn(folder, 'scan', '--touched');
    expect([code, err]).toEqual([2, 'nearside: `--touched` needs the files that were changed: nearside scan --touched a.tf b.yaml.\n']);
  });
});

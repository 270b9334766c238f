import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { policies } from '../../policies/index.js';
import { scan } from '../../src/api.js';
import { describeWithPage } from '../../src/cli/pages.js';
import type { ScanResult } from '../../src/model/finding.js';
import { sarifReport } from '../../src/report/index.js';
import { accepted } from '../report/code-scanning.js';
import { at, on, scan as scanOf } from '../report/scans.js';

const shared = path.resolve(process.env['NEARSIDE_SHARED'] ?? '../shared');
const work = mkdtempSync(path.join(tmpdir(), 'nearside-sarif-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

function sarifOf(result: ScanResult): string {
  return sarifReport(result, { descriptions: policies.map(describeWithPage), root: '' });
}

/** Names that have broken uploads of other tools. */
const HOSTILE = scanOf({
  findings: ['a b.yaml', '100%.yaml', '#1.yaml', 'ümläut/ß.yaml', 'line\nbreak.yaml', '../outside.tf', 'C:\\windows\\main.tf', '{0}.yaml', '[a](b).yaml'].map((file) =>
    on(file, { message: `In \`${file}\`.`, location: at(file, 3, 5, 9), related: [{ message: file, location: at(file, 1, 1, 2) }] })),
  diagnostics: [{ severity: 'error', code: 'syntax-error', message: 'Unclosed [list](x) of {0}.', location: at('a b.yaml', 1, 1, 1) }],
});

const RUNS: readonly { readonly name: string; readonly folder: string; readonly results: number }[] = [
  { name: 'the samples', folder: path.resolve('samples'), results: 60 },
  { name: 'all real templates and configurations', folder: path.join(shared, 'real'), results: 1000 },
];

describe.each(RUNS)('SARIF of $name', ({ name, folder, results }) => {
  describe.skipIf(!existsSync(folder))('where they are', () => {
    it('is accepted by code scanning, with places that exist', async () => {
      const text = sarifOf(await scan({ paths: ['.'], cwd: folder, pack: 'all' }));
      writeFileSync(path.join(work, `${name}.sarif`), text);
      const [run] = accepted(text).runs;
      expect(run.results.length).toBeGreaterThan(results);
      const places = run.results.flatMap((one) => [...one.locations, ...(one.relatedLocations ?? [])].map((location) => location.physicalLocation));
      const outside = places.filter(({ artifactLocation, region }) => {
        const file = path.join(folder, decodeURIComponent(artifactLocation.uri));
        return !existsSync(file) || linesOf(file) < region.endLine;
      });
      expect(outside).toEqual([]);
    });
  });
});

const lines = new Map<string, number>();
function linesOf(file: string): number {
  const known = lines.get(file);
  if (known !== undefined) return known;
  const count = readFileSync(file, 'utf8').split(/\r\n|\r|\n/).length;
  lines.set(file, count);
  return count;
}

/** Microsoft's validator with GitHub's rules (`npm install @microsoft/sarif-multitool`): the path of its program. */
const multitool = process.env['NEARSIDE_SARIF_MULTITOOL'] ?? '';

describe.skipIf(!existsSync(multitool))('Microsoft\'s validator (NEARSIDE_SARIF_MULTITOOL), with GitHub\'s rules', () => {
  function problems(text: string): readonly string[] {
    const [input, output] = [path.join(work, 'input.sarif'), path.join(work, 'validated.sarif')];
    writeFileSync(input, text);
    execFileSync(multitool, ['validate', input, '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning', '--output', output, '--log', 'ForceOverwrite'], { stdio: 'pipe' });
    const log: { readonly runs: readonly { readonly results: readonly { readonly ruleId: string; readonly level?: string }[] }[] } =
      JSON.parse(readFileSync(output, 'utf8').replace(/^\ufeff/, ''));
    return log.runs.flatMap((run) => run.results.map(({ ruleId, level = 'warning' }) => `${level} ${ruleId}`));
  }

  /** SARIF2005 asks for a page about the tool, which there is not yet. */
  const KNOWN = ['warning SARIF2005'];

  it('finds what is wrong', () => {
    const broken = sarifOf(HOSTILE).replace(/"help":\{"text"/, '"helped":{"text"');
    expect(problems(broken)).toContain('error GH2012');
  });

  it('finds nothing in names that have broken uploads of other tools', () => {
    expect(problems(sarifOf(HOSTILE))).toEqual(KNOWN);
  });

  it.each(RUNS)('finds nothing in $name', ({ name }) => {
    const file = path.join(work, `${name}.sarif`);
    if (existsSync(file)) expect(problems(readFileSync(file, 'utf8'))).toEqual(KNOWN);
  });
});

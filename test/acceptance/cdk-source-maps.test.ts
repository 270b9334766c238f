import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import instanceEncrypted from '../../policies/rds/instance-encrypted.js';
import { diskFiles } from '../../src/cli/disk.js';
import { loadTypeScript } from '../../src/cli/typescript.js';
import { scanFiles } from '../../src/scan.js';
import { at, scanTexts } from '../scan-texts.js';
import { assembly, db } from './cdk-made.js';

const SOURCE = 'import { x } from \'y\';\nnew DatabaseInstance(this, \'Db\', {\n  storageEncrypted: false,\n});\n';
const COMPILED = 'new DatabaseInstance(this, "Db", { storageEncrypted: false });';
/** One segment: the beginning of the compiled file is line 2, column 1 of the source. */
const MAPPINGS = 'AACA';
const TRACE = ['new Site (/app/shop/dist/db.js:1:1)'];

const map = (changes: object): string => JSON.stringify({ version: 3, sources: ['../lib/db.ts'], mappings: MAPPINGS, ...changes });
const inline = (text: string): string => `${COMPILED}\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(text).toString('base64')}\n`;

async function scan(texts: Readonly<Record<string, string>>): Promise<object> {
  const result = await scanTexts({ 'lib/db.ts': SOURCE, 'dist/db.js': COMPILED, ...texts, ...assembly([db(TRACE)]) }, [instanceEncrypted], { cdk: { typescript: loadTypeScript } });
  return {
    at: result.findings.map(({ location }) => at(location)),
    said: result.diagnostics.map(({ severity, code, message }) => `${severity} ${code} ${message}`),
    complete: result.coverage.complete,
  };
}

const IN_SOURCE = 'lib/db.ts:3:3-26';
const IN_COMPILED = 'dist/db.js:1:36-59';
const lie = (why: string): object => ({
  at: [IN_COMPILED],
  said: [`warning invalid-source-map The source map of \`dist/db.js\` ${why}: findings are shown in the compiled file.`],
  complete: false,
});

describe('compiled apps', () => {
  it('are shown in their sources, by the map beside or inside of the compiled file', async () => {
    const found = { at: [IN_SOURCE], said: [], complete: true };
    expect(await scan({ 'dist/db.js.map': map({}) })).toEqual(found);
    expect(await scan({ 'dist/db.js': inline(map({})) })).toEqual(found);
    expect(await scan({ 'dist/db.js.map': map({ sources: ['/app/shop/lib/db.ts'] }) })).toEqual(found);
  });

  it.each([
    ['lines', 'AA+/BA'],
    ['columns', 'AACg/B'],
    ['lines before the first', 'AADA'],
  ])('whose maps name %s that are not there are shown as they are, with one diagnostic', async (_, mappings) => {
    const expected = lie('names places that are not in `lib/db.ts`');
    expect(await scan({ 'dist/db.js.map': map({ mappings }) })).toEqual(expected);
    expect(await scan({ 'dist/db.js': inline(map({ mappings })) })).toEqual(expected);
  });

  it.each([
    ['is no JSON', '{'],
    ['has numbers that are none', map({ mappings: 'AA?A' })],
    ['has numbers without an end', map({ mappings: 'g'.repeat(50) })],
    ['is huge', map({ mappings: 'AAAA,'.repeat(4_000_000) })],
  ])('whose map %s are shown as they are, with one diagnostic', async (_, text) => {
    expect(await scan({ 'dist/db.js.map': text })).toEqual(lie('cannot be read'));
  });

  it('whose maps lead to themselves or in a circle are followed one step', async () => {
    expect(await scan({ 'dist/db.js.map': map({ sources: ['db.js'], mappings: 'AAAA' }) })).toMatchObject({ at: [IN_COMPILED], said: [] });
    const circle = { 'dist/db.js.map': map({ sources: ['other.js'], mappings: 'AAAA' }), 'dist/other.js': COMPILED, 'dist/other.js.map': map({ sources: ['db.js'], mappings: 'AAAA' }) };
    expect(await scan(circle)).toMatchObject({ at: ['dist/other.js:1:36-59'], said: [] });
  });

  it('whose sources were not shipped are shown as they are', async () => {
    expect(await scan({ 'dist/db.js.map': map({ sources: ['../src/gone.ts'] }) })).toEqual({ at: [IN_COMPILED], said: [], complete: true });
  });
});

describe('maps that lead out of the scanned folder', () => {
  const made: string[] = [];
  afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  it.each(['../../secret.ts', '/secret.ts'])('are not followed, and told of once: %s', async (source) => {
    const folder = mkdtempSync(join(tmpdir(), 'nearside-'));
    made.push(folder);
    const texts = { 'app/dist/db.js': COMPILED, 'app/dist/db.js.map': map({ sources: [source] }), 'secret.ts': SOURCE };
    const inApp = Object.entries(assembly([db(TRACE)])).map(([path, text]): [string, string] => [`app/${path}`, text]);
    for (const [path, text] of [...Object.entries(texts), ...inApp]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { files } = diskFiles({ cwd: join(folder, 'app'), paths: ['.'] });
    const selected = [{ policy: instanceEncrypted, severity: instanceEncrypted.severity }];
    const { findings, diagnostics, coverage } = await scanFiles(files, { selected, policies: [instanceEncrypted], cdk: { typescript: loadTypeScript } });
    expect(findings.map(({ location }) => at(location))).toEqual([IN_COMPILED]);
    expect(diagnostics.filter(({ severity }) => severity !== 'info').map(({ message }) => message)).toEqual([
      'The source map of `dist/db.js` names a file outside of the scanned folder: findings are shown in the compiled file.',
    ]);
    expect(coverage.complete).toBe(false);
  });
});

import fs, { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CACHED_OPTIONS } from '../../../src/cli/cache/request.js';
import { scan } from '../../../src/cli/commands/scan.js';
import { report } from '../../../src/cli/commands/report.js';
import { DISK, watchDisk } from '../../../src/cli/file-system.js';
import { nearsideIn } from '../command-line.js';
import { cachedIn } from './cached.js';

const scratch = mkdtempSync(path.join(tmpdir(), 'nearside-kept-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const BAD = 'Resources:\n  Db: {Type: AWS::RDS::DBInstance, Properties: {DBClusterIdentifier: c, PubliclyAccessible: true}}\n';
const GOOD = BAD.replace('true', '"no"');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(scratch, 'tree-'));
  write('a.yaml', BAD);
});
afterEach(() => vi.restoreAllMocks());

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

const cached = async (...args: readonly string[]): ReturnType<typeof cachedIn> => cachedIn(folder, 'scan', ...args, '--cache-dir', 'kept');

/** The files of the cache, by name. */
function entries(): readonly string[] {
  const kept = path.join(folder, 'kept/.cache/nearside');
  return readdirSync(kept, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [path.join(entry.parentPath, entry.name)] : []));
}

describe('a run is repeated', () => {
  it('with its output and exit code, while nothing changes', async () => {
    const first = await cached('.');
    const second = await cached('.');
    expect(first).toMatchObject({ code: 1, repeated: false, err: '' });
    expect(second).toEqual({ ...first, repeated: true });
    expect(first.out).toContain('rds/not-publicly-accessible');
  });

  it('with the files that it wrote', async () => {
    await cached('a.yaml', '--format', 'sarif', '--output', 'out/a.sarif', '--also', 'json=out/b.json');
    const before = readFileSync(path.join(folder, 'out/a.sarif'), 'utf8');
    rmSync(path.join(folder, 'out'), { recursive: true });
    expect(await cached('a.yaml', '--format', 'sarif', '--output', 'out/a.sarif', '--also', 'json=out/b.json')).toMatchObject({ code: 1, repeated: true, out: '' });
    expect(readFileSync(path.join(folder, 'out/a.sarif'), 'utf8')).toBe(before);
    expect(JSON.parse(readFileSync(path.join(folder, 'out/b.json'), 'utf8'))).toMatchObject({ tool: { name: 'nearside' } });
  });

  it('after a change was taken back, and where only times changed', async () => {
    await cached('.');
    write('a.yaml', GOOD);
    expect(await cached('.')).toMatchObject({ code: 0, repeated: false });
    write('a.yaml', BAD);
    expect(await cached('.')).toMatchObject({ code: 1, repeated: true });
    utimesSync(path.join(folder, 'a.yaml'), 1, 1);
    expect(await cached('.')).toMatchObject({ code: 1, repeated: true });
  });

  it('without reading the files, when their states could be trusted', async () => {
    const real = Date.now();
    vi.spyOn(Date, 'now').mockReturnValue(real + 60_000);
    await cached('.');
    const read: string[] = [];
    const stop = watchDisk((question, file, ask) => {
      if (question === 'bytes') read.push(file);
      return ask();
    });
    expect(await cached('.')).toMatchObject({ repeated: true });
    stop();
    expect(read).toEqual([]);
  });
});

describe('a run is not repeated', () => {
  it.each([
    ['a file is changed', () => write('a.yaml', GOOD)],
    ['a file is added', () => write('b.yaml', GOOD)],
    ['a folder with a file is added', () => write('x/y/b.yaml', GOOD)],
    ['a file is removed', () => rmSync(path.join(folder, 'a.yaml'))],
    ['a configuration appears', () => write('nearside.config.yaml', 'failOn: none\n')],
    ['a repository begins here', () => mkdirSync(path.join(folder, '.git'))],
  ])('when %s', async (_, change) => {
    await cached('.', '--format', 'sarif');
    change();
    expect((await cached('.', '--format', 'sarif')).repeated).toBe(false);
  });

  it('with other arguments', async () => {
    await cached('.');
    for (const args of [['.', '--pack', 'strict'], ['a.yaml'], ['.', '--fail-on', 'none'], ['.', '--format', 'json']]) {
      expect((await cached(...args)).repeated).toBe(false);
      expect((await cached(...args)).repeated).toBe(true);
    }
  });

  it('when its configuration is a program, which may depend on anything', async () => {
    write('nearside.config.ts', 'export default { failOn: process.env.GATE ?? "none" };\n');
    for (const time of [1, 2]) expect(await cached('.'), `${time}`).toMatchObject({ code: 0, repeated: false });
    expect(entries()).toEqual([]);
  });

  it('when it was wrong usage, or only complained', async () => {
    for (const time of [1, 2]) expect(await cached('.', '--pack', 'none'), `${time}`).toMatchObject({ code: 2, repeated: false });
    expect(entries()).toEqual([]);
  });

  it.each([[['--no-cache']], [['--verbose']], [['--unheard-of']]])('with %j', async (args) => {
    await cached('.', ...args);
    expect((await cached('.', ...args)).repeated).toBe(false);
  });
});

describe('entries that are damaged or of other making', () => {
  it.each([
    ['empty', () => ''],
    ['cut off', (text: string) => text.slice(0, -20)],
    ['with a byte changed', (text: string) => text.replace(/Looked at|a\.yaml/, 'Nothing')],
    ['no JSON', () => 'x\n{'],
    ['binary', () => '\u0000\ufffd'],
  ])('%s are ignored, and written anew', async (_, damage) => {
    const first = await cached('.');
    for (const file of entries()) writeFileSync(file, damage(readFileSync(file, 'utf8')));
    expect(await cached('.')).toEqual(first);
    expect(await cached('.')).toEqual({ ...first, repeated: true });
  });

  it('a folder that cannot be one costs nothing but the cache', async () => {
    write('kept', 'a file');
    for (const time of [1, 2]) expect(await cached('a.yaml'), `${time}`).toMatchObject({ code: 1, repeated: false, err: '' });
  });
});

it('knows its options', () => {
  const known = [scan.help, report.help].join('\n');
  expect([...CACHED_OPTIONS].filter((option) => !new RegExp(`(?:^|\\s)${option}[ ,\\n]`, 'm').test(known))).toEqual([]);
});

/** What may read the disk itself. Everything else reads it through `DISK`, or a kept run would not know that it is another one. */
const READERS: ReadonlyMap<string, string> = new Map([
  ['file-system.ts', 'is `DISK`'],
  ['synthesis.ts', 'runs a program: `--synth` is never kept'],
  ['pages.ts', 'reads the package, which the digest of the build stands for'],
  ['cache/entry-files.ts', 'is the cache'],
  ['cache/signature.ts', 'is the cache'],
  ['commands/merge.ts', 'is never kept'],
  ['synthesis.ts', 'is never kept: `--synth` is no option of kept runs'],
]);

it('reads the disk through what is watched', () => {
  const root = path.resolve('src/cli');
  const direct = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => {
    if (!name.endsWith('.ts')) return false;
    const imported = /import \{([^}]*)\} from 'node:fs'/.exec(readFileSync(path.join(root, name), 'utf8'))?.[1] ?? '';
    return /read|exists|stat|open|access/.test(imported);
  });
  expect(direct.sort()).toEqual([...READERS.keys()].sort());
});

/** The disk's functions that tell something, and what nearside's own files are read by. */
const READING = ['readFileSync', 'readdirSync', 'statSync', 'lstatSync', 'existsSync', 'accessSync', 'openSync', 'readlinkSync'] as const;

it('sees everything that a run reads of the disk', async () => {
  await nearsideIn(folder, 'baseline', '.', '--output', 'known.json');
  write('nearside.config.yaml', 'parameterFiles: [parameters.json]\nbaseline: known.json\nexclude: ["x/**"]\n');
  write('parameters.json', '{"Parameters": {"A": "b"}}');
  write('main.tf', 'module "m" {\n  source = "./m"\n}\nlocals {\n  t = file("${path.module}/note.txt")\n}\nresource "aws_s3_bucket" "b" {\n  bucket = local.t\n}\n');
  write('m/main.tf', 'resource "aws_s3_bucket" "b" {}\n');
  write('note.txt', 'a note');
  write('nested.yaml', 'Resources:\n  C: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: x/child.yaml}}\n');
  write('x/child.yaml', BAD);
  const read = new Set<string>();
  const originals = READING.map((name) => [name, fs[name]] as const);
  for (const [name, original] of originals) {
    Object.defineProperty(fs, name, {
      configurable: true,
      writable: true,
      value: (file: unknown, ...rest: readonly unknown[]): unknown => {
        if (typeof file === 'string') read.add(path.resolve(folder, file));
        return Reflect.apply(original, fs, [file, ...rest]);
      },
    });
  }
  syncBuiltinESMExports();
  const seen = new Set<string>();
  const stop = watchDisk((_, file, ask) => {
    seen.add(file);
    return ask();
  });
  try {
    expect((await nearsideIn(folder, 'scan', '.', '--format', 'sarif')).code).toBe(1);
    expect((await nearsideIn(folder, 'scan', '.', '--format', 'text')).code).toBe(1);
  } finally {
    stop();
    for (const [name, original] of originals) Object.defineProperty(fs, name, { configurable: true, writable: true, value: original });
    syncBuiltinESMExports();
  }
  const unseen = [...read].filter((file) => file.startsWith(scratch) && !seen.has(file));
  expect([...seen].filter((file) => file.startsWith(folder)).length).toBeGreaterThan(15);
  expect(read.has(path.join(folder, 'note.txt'))).toBe(true);
  expect(unseen).toEqual([]);
  expect(DISK.exists(folder)).toBe(true);
});

import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import type { ScanResult } from '../../src/model/finding.js';

const DATABASE = `resource "aws_db_instance" "db" {
  for_each            = toset(["a"])
  storage_encrypted   = false
  publicly_accessible = true
}
`;
const BUCKET = `resource "aws_s3_bucket" "this" {
  bucket = "logs"
}
resource "aws_s3_bucket_public_access_block" "this" {
  bucket                  = aws_s3_bucket.this.id
  block_public_acls       = false
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
`;
const TEMPLATE = `Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: group
      SecurityGroupIngress:
        - {IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0}
  Db:
    Type: AWS::RDS::DBInstance
    Properties:
      StorageEncrypted: false
      PubliclyAccessible: true
`;
const CONFIGURATION = `baseline: nearside.baseline.json
policies:
  '*': 'off'
  rds/instance-encrypted: high
  rds/not-publicly-accessible: high
  vpc/sg-admin-ports-closed-to-world: high
  s3/public-access-blocked: high
`;
const START: Readonly<Record<string, string>> = {
  'nearside.config.yaml': CONFIGURATION,
  'live/main.tf': DATABASE,
  'logs/main.tf': BUCKET,
  'stacks/web.yaml': TEMPLATE,
};

let root: string;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'nearside-baseline-'));
  write(START);
  expect(await nearside('baseline')).toMatchObject({ code: 0, out: 'nearside.baseline.json: 6 entries, 6 new, 0 removed.\n' });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(join(root, path), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  write({ [path]: after });
}

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function nearside(...args: readonly string[]): Promise<Outcome> {
  return nearsideIn('.', ...args);
}

async function nearsideIn(folder: string, ...args: readonly string[]): Promise<Outcome> {
  let [out, err] = ['', ''];
  const outside = { write: (text: string) => void (out += text), complain: (text: string) => void (err += text), color: false, width: 100 };
  const code = await run(args, { cwd: join(root, folder), ...outside });
  return { code, out, err };
}

interface Told {
  readonly code: number;
  /** `policy address unit`, sorted. */
  readonly fresh: readonly string[];
  readonly known: number;
  readonly unused: number;
}

async function scanned(...args: readonly string[]): Promise<Told> {
  return scannedIn('.', ...args);
}

async function scannedIn(folder: string, ...args: readonly string[]): Promise<Told> {
  const { code, out, err } = await nearsideIn(folder, 'scan', '--format', 'json', ...args);
  expect(err).toBe('');
  const result = JSON.parse(out) as ScanResult;
  return {
    code,
    fresh: result.findings.map(({ policy, resource }) => `${policy} ${resource.address} ${resource.unit}`).sort(),
    known: result.suppressed.filter(({ suppression }) => suppression.kind === 'baseline').length,
    unused: result.diagnostics.filter(({ code: what }) => what === 'baseline-unused').length,
  };
}

const NOTHING_NEW: Told = { code: 0, fresh: [], known: 6, unused: 0 };

describe('GATE-1: nothing is new, nothing lost', () => {
  it.each<readonly [string, () => void]>([
    ['no edit', () => undefined],
    ['reindenting', () => {
      edit('stacks/web.yaml', (text) => text.replace(/^( +)/gm, '$1$1'));
      edit('live/main.tf', (text) => text.replace(/^ +/gm, '\t'));
    }],
    ['CRLF', () => ['stacks/web.yaml', 'live/main.tf', 'logs/main.tf'].forEach((path) => edit(path, (text) => text.replaceAll('\n', '\r\n')))],
    ['fifty lines above', () => ['stacks/web.yaml', 'live/main.tf', 'logs/main.tf'].forEach((path) => edit(path, (text) => `${'# comment\n'.repeat(50)}${text}`))],
    ['the order of attributes', () => {
      edit('stacks/web.yaml', (text) => text.replace(/(.*StorageEncrypted.*\n)(.*Publicly.*\n)/, '$2$1'));
      edit('live/main.tf', (text) => text.replace(/(.*storage_encrypted.*\n)(.*publicly.*\n)/, '$2$1'));
    }],
    ['quotes and comments', () => {
      edit('stacks/web.yaml', (text) => text.replace('0.0.0.0/0', '"0.0.0.0/0"').replace('false', '"false" # sic'));
      edit('live/main.tf', (text) => text.replace('= false', '= false # sic'));
    }],
    ['a resource in another file', () => {
      rmSync(join(root, 'live/main.tf'));
      write({ 'live/main.tf': '# nothing is left\n', 'live/databases.tf': DATABASE });
    }],
    ['a file renamed inside its root', () => renameSync(join(root, 'logs/main.tf'), join(root, 'logs/buckets.tf'))],
    ['a template renamed', () => renameSync(join(root, 'stacks/web.yaml'), join(root, 'stacks/front.yaml'))],
    ['a root folder renamed', () => renameSync(join(root, 'live'), join(root, 'production'))],
    ['a `moved` block', () => {
      edit('logs/main.tf', (text) => text.replaceAll('.this', '.logs').replaceAll('"this"', '"logs"'));
      write({ 'logs/moved.tf': ['aws_s3_bucket', 'aws_s3_bucket_public_access_block'].map((type) => `moved {\n  from = ${type}.this\n  to = ${type}.logs\n}\n`).join('') });
    }],
    ['a `moved` block of what has a key', () => {
      edit('live/main.tf', (text) => `${text.replace('"db"', '"main"')}moved {\n  from = aws_db_instance.db\n  to = aws_db_instance.old\n}\nmoved {\n  from = aws_db_instance.old\n  to = aws_db_instance.main\n}\n`);
    }],
    ['both renamed', () => {
      renameSync(join(root, 'stacks/web.yaml'), join(root, 'front.yaml'));
      renameSync(join(root, 'live'), join(root, 'production'));
    }],
  ])('%s', async (_, change) => {
    change();
    expect(await scanned()).toEqual(NOTHING_NEW);
  });

  it('seen from another folder', async () => {
    expect(await scannedIn('stacks', '..')).toEqual(NOTHING_NEW);
    expect(await scannedIn('stacks', '.')).toEqual({ ...NOTHING_NEW, known: 3 });
  });

  it('with a part of the paths, the rest of the baseline is not unused', async () => {
    expect(await scanned('live')).toEqual({ ...NOTHING_NEW, known: 2 });
  });
});

describe('GATE-1: exactly one finding is new', () => {
  it('the same defect in another root, under the same name', async () => {
    write({ 'other/main.tf': BUCKET });
    expect(await scanned()).toEqual({ code: 1, fresh: ['s3/public-access-blocked aws_s3_bucket.this other'], known: 6, unused: 0 });
  });

  it('the same defect in another root, while only a part is scanned', async () => {
    write({ 'other/main.tf': BUCKET });
    expect(await scanned('other')).toEqual({ code: 1, fresh: ['s3/public-access-blocked aws_s3_bucket.this other'], known: 0, unused: 0 });
  });

  it('two copies of a root that is gone: one is it, the other new', async () => {
    renameSync(join(root, 'logs'), join(root, 'logs-1'));
    write({ 'logs-2/main.tf': BUCKET });
    expect(await scanned()).toEqual({ code: 1, fresh: ['s3/public-access-blocked aws_s3_bucket.this logs-2'], known: 6, unused: 0 });
  });

  it('a finding of a unit that is gone does not hide one of another known unit', async () => {
    rmSync(join(root, 'logs'), { recursive: true });
    edit('live/main.tf', (text) => text + BUCKET);
    expect(await scanned()).toEqual({ code: 1, fresh: ['s3/public-access-blocked aws_s3_bucket.this live'], known: 5, unused: 1 });
  });

  it('0.0.0.0/0 becomes ::/0', async () => {
    edit('stacks/web.yaml', (text) => text.replace('CidrIp: 0.0.0.0/0', 'CidrIpv6: "::/0"'));
    expect(await scanned()).toEqual({ code: 1, fresh: ['vpc/sg-admin-ports-closed-to-world Group stacks/web.yaml'], known: 5, unused: 1 });
  });

  it('one is fixed and another added: no zero sum', async () => {
    edit('live/main.tf', (text) => text.replace('publicly_accessible = true', 'publicly_accessible = false'));
    edit('stacks/web.yaml', (text) => text.replace('  Db:', '  Db2: {Type: AWS::RDS::DBInstance, Properties: {StorageEncrypted: true, PubliclyAccessible: true}}\n  Db:'));
    expect(await scanned()).toEqual({ code: 1, fresh: ['rds/not-publicly-accessible Db2 stacks/web.yaml'], known: 5, unused: 1 });
  });

  it('one key is added', async () => {
    edit('live/main.tf', (text) => text.replace('["a"]', '["a", "b"]').replace('= true', '= each.key == "a"'));
    expect(await scanned()).toEqual({ code: 1, fresh: ['rds/instance-encrypted aws_db_instance.db["b"] live'], known: 6, unused: 0 });
  });

  it('what held for other inputs fails as given', async () => {
    const parameter = 'Parameters:\n  Open: {Type: String, Default: "false", AllowedValues: ["true", "false"]}\n';
    edit('stacks/web.yaml', (text) => parameter + text.replace('PubliclyAccessible: true', 'PubliclyAccessible: !Ref Open'));
    await nearside('baseline');
    expect(readFileSync(join(root, 'nearside.baseline.json'), 'utf8')).toContain('"address": "Db", "verdict": "conditional"');
    expect(await scanned()).toEqual(NOTHING_NEW);
    edit('stacks/web.yaml', (text) => text.replace('Default: "false"', 'Default: "true"'));
    expect(await scanned()).toEqual({ code: 1, fresh: ['rds/not-publicly-accessible Db stacks/web.yaml'], known: 5, unused: 1 });
  });
});

describe('nearside baseline', () => {
  const file = (): string => readFileSync(join(root, 'nearside.baseline.json'), 'utf8');
  const entry = (of: string): string => file().split('\n').find((line) => line.includes(of)) ?? '';

  it('writes the same bytes again', async () => {
    const before = file();
    expect(before.split('\n')).toHaveLength(12);
    await nearside('baseline');
    expect(file()).toBe(before);
    await nearsideIn('stacks', 'baseline', '..');
    expect(file()).toBe(before);
  });

  it('keeps what people add, also for a unit that was renamed', async () => {
    edit('nearside.baseline.json', (text) => text.replace(/("unit": "logs".*) }/, '$1, "expires": "2026-12-31", "reason": "old", "owner": "data" }'));
    renameSync(join(root, 'logs'), join(root, 'archive'));
    expect((await nearside('baseline')).out).toContain('6 entries, 0 new, 0 removed');
    expect(entry('"archive"')).toMatch(/"fingerprint": "\w{32}", "owner": "data", "reason": "old", "expires": "2026-12-31" },$/);
    const { out } = await nearside('scan', '--format', 'json');
    const { suppressed } = JSON.parse(out) as ScanResult;
    expect(suppressed.find(({ resource }) => resource.unit === 'archive')?.suppression).toMatchObject({
      kind: 'baseline', owner: 'data', reason: 'old', expires: '2026-12-31', location: { file: 'nearside.baseline.json' },
    });
  });

  it('an entry that has expired hides nothing, and keeps its date', async () => {
    edit('nearside.baseline.json', (text) => text.replace(/("unit": "logs".*) }/, '$1, "expires": "2026-01-31" }'));
    expect(await scanned('--today', '2026-01-31')).toEqual(NOTHING_NEW);
    expect(await scanned('--today', '2026-02-01')).toEqual({ code: 1, fresh: ['s3/public-access-blocked aws_s3_bucket.this logs'], known: 5, unused: 0 });
    await nearside('baseline', '--today', '2026-02-01');
    expect(entry('"logs"')).toContain('"expires": "2026-01-31"');
  });

  it('--prune removes what is fixed and adds nothing', async () => {
    edit('live/main.tf', (text) => text.replace('publicly_accessible = true', 'publicly_accessible = false'));
    write({ 'other/main.tf': BUCKET });
    expect(await nearside('baseline', '--check')).toMatchObject({ code: 1, out: expect.stringContaining('1 entry can go') as string });
    expect((await nearside('baseline', '--prune')).out).toContain('5 entries, 0 new, 1 removed');
    expect(await nearside('baseline', '--check')).toMatchObject({ code: 0 });
    expect((await scanned()).fresh).toEqual(['s3/public-access-blocked aws_s3_bucket.this other']);
  });

  it('--prune with a part of the paths leaves the rest alone', async () => {
    const before = file();
    await nearside('baseline', '--prune', 'live');
    expect(file()).toBe(before);
  });

  it('policies that are not run keep their entries', async () => {
    edit('nearside.config.yaml', (text) => text.replace('s3/public-access-blocked: high', 's3/public-access-blocked: \'off\''));
    expect(await scanned()).toEqual({ ...NOTHING_NEW, known: 5 });
    expect((await nearside('baseline', '--prune')).out).toContain('6 entries, 0 new, 0 removed');
  });

  it('shards use it, and together say what the whole says', async () => {
    edit('nearside.baseline.json', (text) => text.replace(/("unit": "logs".*) }/, '$1, "expires": "2026-01-31" }'));
    edit('live/main.tf', (text) => text.replace('publicly_accessible = true', 'publicly_accessible = false'));
    renameSync(join(root, 'stacks/web.yaml'), join(root, 'stacks/front.yaml'));
    write({ 'stacks/copy.yaml': TEMPLATE });
    const args = ['--format', 'json', '--today', '2026-02-01'];
    const names = ['1/4', '2/4', '3/4', '4/4'].map((shard) => [shard, `${shard.replace('/', '-')}.out`] as const);
    for (const [shard, name] of names) await nearside('scan', ...args, '--shard', shard, '--output', name);
    const [merged, whole] = [await nearside('merge', ...names.map(([, name]) => name), '--format', 'json'), await nearside('scan', ...args)];
    expect(merged).toEqual(whole);
    expect(await scanned('--today', '2026-02-01')).toMatchObject({ code: 1, known: 4, unused: 1 });
  });

  it('--output names another file, --baseline uses it', async () => {
    rmSync(join(root, 'nearside.baseline.json'));
    await nearside('baseline', '--output', 'ci/known.json');
    expect(readFileSync(join(root, 'ci/known.json'), 'utf8')).toContain('"unit": "../live"');
    expect(await scanned('--baseline', 'ci/known.json')).toEqual(NOTHING_NEW);
  });
});

describe('a baseline that is wrong ends the scan', () => {
  it.each([
    ['{"version": 2}', 'nearside.baseline.json:1:13: the baseline has version 2 of the format; this nearside reads version 1.'],
    ['version: 1', 'nearside.baseline.json:1:1: Invalid JSON: Expected a value.'],
    ['{"version": 1, "entries": [], "notes": 1}', 'nearside.baseline.json:1:31: unknown key `notes`; possible are `version`, `entries`.'],
    ['[]', 'nearside.baseline.json:1:1: the baseline is a list; an object is expected.'],
    ['{"version": 1, "entries": [{"unit": "a", "policy": "p", "address": "a", "fingerprint": "xyz"}]}', 'nearside.baseline.json:1:88: `entries[0].fingerprint` is `xyz`; expected is something like'],
  ])('%s', async (text, message) => {
    write({ 'nearside.baseline.json': text });
    const { code, err, out } = await nearside('scan');
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: expect.stringContaining(message) as string });
  });

  it('one that is not there', async () => {
    rmSync(join(root, 'nearside.baseline.json'));
    expect(await nearside('scan')).toEqual({
      code: 2, out: '', err: 'nearside: the baseline `nearside.baseline.json` cannot be read: there is no such file. `nearside baseline` writes one.\n',
    });
    expect((await nearside('baseline', '--prune')).code).toBe(2);
  });
});

import { describe, expect, it } from 'vitest';
import password from '../../policies/rds/master-password-not-in-template.js';
import reachable from '../../policies/rds/not-publicly-accessible.js';
import block from '../../policies/s3/public-access-blocked.js';
import tls from '../../policies/s3/requests-require-tls.js';
import ssh from '../../policies/vpc/sg-admin-ports-closed-to-world.js';
import type { Finding, ScanResult } from '../../src/model/finding.js';
import type { ReportOptions } from '../../src/report/index.js';
import { REPORTERS, REPORT_FORMATS } from '../../src/report/index.js';
import { readEstate } from '../../src/estate.js';
import { Graph } from '../../src/policy/graph.js';
import { dumpGraph } from '../../src/report/graph-dump.js';
import { scanFiles } from '../../src/scan.js';
import { memoryFiles } from '../memory-files.js';

/** TF-8: a plan is judged by its values, and every finding stands where the source decided it. */

const POLICIES = [ssh, block, tls, reachable, password];
const SECRET = 'correct-horse-battery';

const SOURCE = {
  'main.tf': `variable "password" {
  type      = string
  sensitive = true
}

module "store" {
  source   = "./store"
  for_each = toset(["logs", "scans"])
  name     = each.key
}

resource "aws_security_group" "jump" {
  name = "jump"

  ingress {
    from_port   = 3389
    to_port     = 3389
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_db_instance" "new" {
  instance_class      = "db.t4g.micro"
  password            = var.password
  publicly_accessible = false
}

resource "aws_db_instance" "kept" {
  instance_class      = "db.t4g.micro"
  # checkov:skip=CKV_AWS_17:the practice next door reads it
  publicly_accessible = true
}
`,
  'store/main.tf': `variable "name" {
  type = string
}

resource "aws_s3_bucket" "this" {
  bucket = "clinic-\${var.name}"
}

resource "aws_s3_bucket_public_access_block" "this" {
  bucket                  = aws_s3_bucket.this.id
  block_public_acls       = true
  block_public_policy     = false
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_policy" "this" {
  bucket = aws_s3_bucket.this.id
  policy = jsonencode({
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = [aws_s3_bucket.this.arn, "\${aws_s3_bucket.this.arn}/*"]
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}
`,
};

interface Planned {
  readonly address: string;
  readonly actions?: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly unknown?: Readonly<Record<string, unknown>>;
  readonly sensitive?: Readonly<Record<string, unknown>>;
}

const rule = (port: number): object => ({
  from_port: port, to_port: port, protocol: 'tcp', cidr_blocks: ['0.0.0.0/0'], description: '', ipv6_cidr_blocks: [], prefix_list_ids: [],
  security_groups: [], self: false,
});
const key = (name: string): string => `module.store["${name}"]`;
const stored = (name: string): readonly Planned[] => [
  { address: `${key(name)}.aws_s3_bucket.this`, values: { bucket: `clinic-${name}`, force_destroy: false, tags: null }, unknown: { arn: true, id: true, policy: true } },
  {
    address: `${key(name)}.aws_s3_bucket_public_access_block.this`,
    values: { block_public_acls: true, block_public_policy: false, ignore_public_acls: true, restrict_public_buckets: true },
    unknown: { bucket: true, id: true },
  },
  { address: `${key(name)}.aws_s3_bucket_policy.this`, values: {}, unknown: { bucket: true, id: true, policy: true } },
];
const database = (name: string, actions: readonly string[], publicly: boolean, secret: string | null): Planned => ({
  address: `aws_db_instance.${name}`,
  actions,
  values: { instance_class: 'db.t4g.micro', publicly_accessible: publicly, password: secret, storage_encrypted: null },
  unknown: actions.includes('create') ? { id: true, address: true } : {},
  sensitive: { password: true },
});

// Sets are sorted in plans: port 22 comes first here and last in the source.
const RESOURCES: readonly Planned[] = [
  database('kept', ['no-op'], true, null),
  database('new', ['delete', 'create'], false, SECRET),
  { address: 'aws_security_group.jump', values: { name: 'jump', ingress: [rule(22), rule(3389)] }, unknown: { id: true, egress: true } },
  ...stored('logs'),
  ...stored('scans'),
];
const GONE = database('gone', ['delete'], true, 'forgotten-secret');

const parts = (address: string): { readonly type: string; readonly name: string; readonly mode: string } => {
  const [type = '', name = ''] = address.replace(/^module\.\w+\["\w+"\]\./, '').split('.');
  return { type, name, mode: 'managed' };
};
const inModule = (prefix: string): readonly object[] => RESOURCES.filter(({ address }) => (prefix === '' ? !address.startsWith('module.') : address.startsWith(`${prefix}.`)))
  .map(({ address, values, sensitive = {} }) => ({ address, ...parts(address), values, sensitive_values: sensitive }));
const change = ({ address, actions = ['create'], values, unknown = {}, sensitive = {} }: Planned): object => {
  const after = actions.includes('delete') && !actions.includes('create') ? null : values;
  return { address, ...parts(address), change: { actions, before: values, after, after_unknown: unknown, after_sensitive: sensitive } };
};
const id = { references: ['aws_s3_bucket.this.id', 'aws_s3_bucket.this'] };
const constant = (value: unknown): object => ({ constant_value: value });
const declared = (address: string, expressions: object): object => ({ address, ...parts(address), expressions });

const PLAN = {
  format_version: '1.2',
  terraform_version: '1.11.4',
  variables: { password: { value: SECRET } },
  planned_values: { root_module: { resources: inModule(''), child_modules: ['logs', 'scans'].map((name) => ({ address: key(name), resources: inModule(key(name)) })) } },
  resource_changes: [...RESOURCES, GONE].map(change),
  configuration: {
    root_module: {
      resources: [
        declared('aws_db_instance.kept', { instance_class: constant('db.t4g.micro'), publicly_accessible: constant(true) }),
        declared('aws_db_instance.new', {
          instance_class: constant('db.t4g.micro'), password: { references: ['var.password'] }, publicly_accessible: constant(false),
        }),
        declared('aws_security_group.jump', { name: constant('jump'), ingress: constant([rule(3389), rule(22)]) }),
      ],
      module_calls: {
        store: {
          source: './store',
          expressions: { name: { references: ['each.key'] } },
          for_each_expression: {},
          module: {
            resources: [
              declared('aws_s3_bucket.this', { bucket: { references: ['var.name'] } }),
              declared('aws_s3_bucket_policy.this', { bucket: id, policy: { references: ['aws_s3_bucket.this.arn', 'aws_s3_bucket.this'] } }),
              declared('aws_s3_bucket_public_access_block.this', {
                bucket: id, block_public_acls: constant(true), block_public_policy: constant(false), ignore_public_acls: constant(true),
                restrict_public_buckets: constant(true),
              }),
            ],
            variables: { name: {} },
          },
        },
      },
      variables: { password: { sensitive: true } },
    },
  },
};

const LINE = JSON.stringify(PLAN);
const PRETTY = JSON.stringify(PLAN, null, 2);

function scan(texts: Readonly<Record<string, string>>): Promise<ScanResult> {
  const selected = POLICIES.map((policy) => ({ policy, severity: policy.severity }));
  return scanFiles(memoryFiles(texts), { selected, policies: POLICIES });
}

/** Without the lines of the files: the command line decides which of them it shows. */
const REPORT: ReportOptions = { color: false, width: 100, sourceLine: () => undefined, policy: () => undefined, descriptions: [], root: '' };

const place = ({ location }: Finding): string => `${location.file}:${location.startLine}`;
const verdicts = ({ findings }: ScanResult): readonly string[] => findings.map(({ verdict, policy, resource }) => `${verdict} ${policy} ${resource.address}`).sort();
const placed = ({ findings }: ScanResult): readonly string[] => findings.map((finding) => `${finding.policy} ${finding.resource.address} ${place(finding)}`).sort();

const STORED = ['logs', 'scans'].map((name) => `module.store["${name}"].aws_s3_bucket.this`);

describe.each([['one line', LINE], ['pretty-printed', PRETTY]])('TF-8: a plan, %s, with its source', (_, text) => {
  it('is judged once, each finding where the source decided it', async () => {
    const result = await scan({ ...SOURCE, 'plan.json': text });
    expect(result.units).toEqual([{ id: 'plan.json', kind: 'terraform-plan', path: 'plan.json' }]);
    expect(placed(result)).toEqual([
      's3/public-access-blocked module.store["logs"].aws_s3_bucket.this store/main.tf:12',
      's3/public-access-blocked module.store["scans"].aws_s3_bucket.this store/main.tf:12',
      'vpc/sg-admin-ports-closed-to-world aws_security_group.jump main.tf:19',
      'vpc/sg-admin-ports-closed-to-world aws_security_group.jump main.tf:26',
    ]);
    expect(result.findings.every(({ resource }) => resource.unit === 'plan.json')).toBe(true);
  });

  it('heeds the comments of the source', async () => {
    const { suppressed } = await scan({ ...SOURCE, 'plan.json': text });
    expect(suppressed.map(({ policy, resource, suppression }) => [policy, resource.address, suppression.reason])).toEqual([
      ['rds/not-publicly-accessible', 'aws_db_instance.kept', 'the practice next door reads it'],
    ]);
  });

  it('gives SARIF places in the source only', async () => {
    const sarif = REPORTERS.sarif(await scan({ ...SOURCE, 'plan.json': text }), REPORT);
    const uris = [...sarif.matchAll(/"uri": ?"([^"]+)"/g)].map(([, uri]) => uri).filter((uri) => !uri?.startsWith('http'));
    expect([...new Set(uris)].sort()).toEqual(['main.tf', 'store/main.tf']);
  });

  it('is said to agree with the source alone where both know', async () => {
    const both = await scan({ ...SOURCE, 'plan.json': text });
    const source = await scan(SOURCE);
    expect(verdicts(both)).toEqual(verdicts(source));
    expect(both.findings.map(({ fingerprint }) => fingerprint).sort()).toEqual(source.findings.map(({ fingerprint }) => fingerprint).sort());
  });
});

describe.each([['one line', LINE], ['pretty-printed', PRETTY]])('TF-8: a plan, %s, without its source', (_, text) => {
  it('joins parts through its configuration, and asks for review of what it cannot know', async () => {
    expect(verdicts(await scan({ 'plan.json': text }))).toEqual([
      'fail rds/not-publicly-accessible aws_db_instance.kept',
      ...STORED.map((address) => `fail s3/public-access-blocked ${address}`),
      'fail vpc/sg-admin-ports-closed-to-world aws_security_group.jump',
      'fail vpc/sg-admin-ports-closed-to-world aws_security_group.jump',
      ...STORED.map((address) => `review s3/requests-require-tls ${address}`),
    ]);
  });

  it('places findings in the plan, in the text of the resource', async () => {
    const { findings } = await scan({ 'plan.json': text });
    const source = memoryFiles({ 'plan.json': text }).read('plan.json');
    if (source.kind !== 'text') throw new Error('the plan is a text');
    const starts = source.source.lines();
    const owners = findings.filter(({ verdict }) => verdict === 'fail').map(({ location, policy }) => {
      expect(location.file).toBe('plan.json');
      const before = text.slice(0, (starts[location.startLine - 1] ?? 0) + location.startColumn);
      const addresses = [...before.matchAll(/"address": ?("(?:[^"\\]|\\.)*")/g)].map(([, address = '']) => String(JSON.parse(address)));
      return `${policy} ${addresses.at(-1) ?? ''}`;
    });
    expect(owners.sort()).toEqual([
      'rds/not-publicly-accessible aws_db_instance.kept',
      ...['logs', 'scans'].map((name) => `s3/public-access-blocked module.store["${name}"].aws_s3_bucket_public_access_block.this`),
      'vpc/sg-admin-ports-closed-to-world aws_security_group.jump',
      'vpc/sg-admin-ports-closed-to-world aws_security_group.jump',
    ]);
  });
});

describe('TF-8: what a plan must not tell', () => {
  it.each([['with', { ...SOURCE, 'plan.json': LINE }], ['without', { 'plan.json': LINE }]])('no secret is in any output, %s source', async (_, texts) => {
    const result = await scan(texts);
    const estate = await readEstate(memoryFiles(texts), {});
    const index = new Graph(estate.resources);
    const reports = REPORT_FORMATS.map((format) => REPORTERS[format](result, REPORT));
    const outputs = [...reports, JSON.stringify(dumpGraph(estate, (resource) => index.edgesFrom(resource)))];
    for (const output of outputs) {
      expect(output).not.toContain(SECRET);
      expect(output).not.toContain('forgotten-secret');
    }
    expect(outputs.at(-1)).toContain('{"$sensitive":true}');
  });

  it('a secret that was given for the run is none that somebody wrote', async () => {
    const result = await scan({ 'plan.json': LINE });
    expect(result.findings.filter(({ policy }) => policy === password.id)).toEqual([]);
  });

  it('what is destroyed is not there, what is replaced or stays is, and says so', async () => {
    const { resources } = await readEstate(memoryFiles({ 'plan.json': LINE }), {});
    const actions = new Map(resources.map(({ address, attributes }) => [address, attributes.entries.get('Actions')?.value]));
    expect(actions.has('aws_db_instance.gone')).toBe(false);
    expect(actions.get('aws_db_instance.kept')).toMatchObject({ kind: 'literal', value: 'no-op' });
    expect(actions.get('aws_db_instance.new')).toMatchObject({ kind: 'literal', value: 'replace' });
    expect(actions.get('aws_security_group.jump')).toMatchObject({ kind: 'literal', value: 'create' });
  });
});

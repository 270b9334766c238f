import { describe, expect, it } from 'vitest';
import { readEstate } from '../../../../src/estate.js';
import type { Estate, Resource } from '../../../../src/model/resource.js';
import { textAt } from '../../../../src/model/source.js';
import type { Value } from '../../../../src/model/value.js';
import { memoryFiles } from '../../../memory-files.js';
import type { Sketch } from './small-plan.js';
import { smallPlan } from './small-plan.js';

const read = (texts: Readonly<Record<string, string>>): Promise<Estate> => readEstate(memoryFiles(texts), {});
const json = (resources: readonly Sketch[], more?: Readonly<Record<string, unknown>>): string => JSON.stringify(smallPlan(resources, more));
const one = ({ resources }: Estate, address: string): Resource => {
  const found = resources.find((resource) => resource.address === address);
  if (!found) throw new Error(`no ${address}`);
  return found;
};
const property = (resource: Resource, name: string): Value | undefined =>
  (resource.properties.kind === 'map' ? resource.properties.entries.get(name)?.value : undefined);

const BUCKET: Sketch = { address: 'aws_s3_bucket.a', values: { bucket: 'a' }, expressions: { bucket: { constant_value: 'a' } } };
const SOURCE = 'resource "aws_s3_bucket" "a" {\n  bucket = "a"\n}\n';
const OTHER = 'resource "aws_sqs_queue" "q" {}\n';

describe('the source of a plan', () => {
  it('is that of its folder, before one elsewhere that fits as well', async () => {
    const { units, resources } = await read({ 'x/plan.json': json([BUCKET]), 'x/main.tf': SOURCE, 'a/main.tf': SOURCE });
    expect(units.map(({ id }) => id)).toEqual(['a', 'x/plan.json']);
    expect(resources.map(({ header }) => header.source.path)).toEqual(['a/main.tf', 'x/main.tf']);
  });

  it('is found above, below and beside by what it declares', async () => {
    for (const [plan, folder] of [['out/plan.json', '.'], ['plan.json', 'infra/prod'], ['plans/prod.json', 'infra/prod']] as const) {
      const { units, resources } = await read({ [plan]: json([BUCKET]), [`${folder}/main.tf`.replace('./', '')]: SOURCE, 'other/main.tf': OTHER });
      expect(units.map(({ kind }) => kind)).toEqual(['terraform', 'terraform-plan']);
      expect(resources.map(({ address, header }) => `${address} ${header.source.path}`)).toEqual([
        'aws_sqs_queue.q other/main.tf', `aws_s3_bucket.a ${`${folder}/main.tf`.replace('./', '')}`,
      ]);
    }
  });

  it('is none that declares something else', async () => {
    const { units, resources } = await read({ 'plan.json': json([BUCKET]), 'main.tf': OTHER });
    expect(units.map(({ id }) => id)).toEqual(['.', 'plan.json']);
    expect(one({ resources, units, diagnostics: [], files: [] }, 'aws_s3_bucket.a').header.source.path).toBe('plan.json');
  });

  it('serves several plans', async () => {
    const { units, resources } = await read({ 'dev.json': json([BUCKET]), 'prod.json': json([BUCKET]), 'main.tf': SOURCE });
    expect(units.map(({ id }) => id)).toEqual(['dev.json', 'prod.json']);
    expect(resources.map(({ id, header }) => `${id} ${header.source.path}`)).toEqual(['dev.json#aws_s3_bucket.a main.tf', 'prod.json#aws_s3_bucket.a main.tf']);
  });

  it('still has what a plan has nothing of: providers, and how a resource is replaced', async () => {
    const provider = 'provider "aws" {\n  access_key = "written"\n}\n';
    const source = SOURCE.replace('}', '  lifecycle {\n    create_before_destroy = true\n  }\n}');
    const estate = await read({ 'dev.json': json([BUCKET]), 'prod.json': json([BUCKET]), 'main.tf': `${provider}${source}` });
    expect(estate.declarations?.map(({ address, unit }) => `${address} of ${unit.id}`)).toEqual(['provider.aws of dev.json']);
    expect([...one(estate, 'aws_s3_bucket.a').attributes.entries.keys()]).toEqual(['lifecycle', 'Actions']);
  });

  it('gives places to instances that it cannot count itself', async () => {
    const source = 'variable "n" {}\nresource "aws_s3_bucket" "a" {\n  count  = var.n\n  bucket = "a-${count.index}"\n}\n';
    const planned = [0, 1].map((index) => ({ ...BUCKET, address: `aws_s3_bucket.a[${index}]`, values: { bucket: `a-${index}` } }));
    const estate = await read({ 'plan.json': json(planned), 'main.tf': source });
    expect(estate.resources.map(({ address, conditions }) => [address, conditions.length])).toEqual([['aws_s3_bucket.a[0]', 0], ['aws_s3_bucket.a[1]', 0]]);
    const name = property(one(estate, 'aws_s3_bucket.a[1]'), 'BucketName');
    expect(name).toMatchObject({ kind: 'literal', value: 'a-1' });
    expect(name && textAt(name.origin.place)).toBe('"a-${count.index}"');
    expect(estate.diagnostics.filter(({ code }) => code === 'missing-parameter-value')).toEqual([]);
  });
});

describe('values of a plan', () => {
  it('win over those of the source, which keep the place', async () => {
    const estate = await read({ 'plan.json': json([{ ...BUCKET, values: { bucket: 'b' } }]), 'main.tf': SOURCE });
    const name = property(one(estate, 'aws_s3_bucket.a'), 'BucketName');
    expect(name).toMatchObject({ kind: 'literal', value: 'b' });
    expect(name && textAt(name.origin.place)).toBe('"a"');
  });

  it('that nobody wrote are in `written`, not in the properties: AWS may answer otherwise the next time', async () => {
    const answered = { ...BUCKET, values: { bucket: 'a', object_lock_enabled: true, versioning: [{ enabled: true, mfa_delete: false }] }, actions: ['no-op'] };
    const estate = await read({ 'plan.json': json([answered]), 'main.tf': SOURCE });
    const { written } = one(estate, 'aws_s3_bucket.a');
    expect(written?.entries.get('object_lock_enabled')?.value).toMatchObject({ value: true });
    expect(property(one(estate, 'aws_s3_bucket.a'), 'VersioningConfiguration')).toBeUndefined();
  });

  it('of sets are found in the source whatever their order', async () => {
    const rule = (port: number): object => ({ from_port: port, to_port: port, protocol: 'tcp', cidr_blocks: ['10.0.0.0/8'], self: false });
    const block = (port: number): string => `  ingress {\n    from_port = ${port}\n    to_port = ${port}\n    protocol = "tcp"\n    cidr_blocks = ["10.0.0.0/8"]\n  }\n`;
    const planned = { address: 'aws_security_group.g', values: { ingress: [rule(22), rule(443)] }, expressions: { ingress: {} } };
    const estate = await read({ 'plan.json': json([planned]), 'main.tf': `resource "aws_security_group" "g" {\n${block(443)}${block(22)}}\n` });
    const rules = property(one(estate, 'aws_security_group.g'), 'SecurityGroupIngress');
    const lines = rules?.kind === 'list' ? rules.items.map((item) => {
      const port = item.kind === 'map' ? item.entries.get('FromPort')?.value : undefined;
      return port?.kind === 'literal' ? `${String(port.value)} ${textAt(port.origin.place)}` : '?';
    }) : [];
    expect(lines).toEqual(['22 22', '443 443']);
  });

  it('of policies keep the places inside of their documents', async () => {
    const document = { Version: '2012-10-17', Statement: [{ Action: '*', Effect: 'Allow', Resource: '*' }] };
    const planned = { address: 'aws_iam_policy.p', values: { name: 'p', policy: JSON.stringify(document) }, expressions: { policy: {}, name: {} } };
    const source = 'resource "aws_iam_policy" "p" {\n  name   = "p"\n  policy = jsonencode({\n    Version = "2012-10-17"\n    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }]\n  })\n}\n';
    const estate = await read({ 'plan.json': json([planned]), 'main.tf': source });
    const policy = property(one(estate, 'aws_iam_policy.p'), 'PolicyDocument');
    const read_ = policy?.kind === 'literal' ? policy.document?.() : policy;
    const statements = read_?.kind === 'map' ? read_.entries.get('Statement')?.value : undefined;
    const first = statements?.kind === 'list' ? statements.items[0] : undefined;
    const action = first?.kind === 'map' ? first.entries.get('Action')?.value : undefined;
    const offset = action?.origin.place.start ?? -1;
    expect(source.slice(offset - 'Action = '.length, offset)).toBe('Action = ');
  });

  it('that are known after the first apply stay joined', async () => {
    const id = { references: ['aws_s3_bucket.a.id', 'aws_s3_bucket.a'] };
    const part = (bucket: string): Sketch => ({
      address: 'aws_s3_bucket_versioning.v', actions: ['no-op'], values: { bucket, versioning_configuration: [{ status: 'Enabled', mfa_delete: '' }] },
      expressions: { bucket: id, versioning_configuration: [{ status: { constant_value: 'Enabled' } }] },
    });
    const parent = { ...BUCKET, values: { id: 'the-id', bucket: 'a' }, actions: ['no-op'] };
    const estate = await read({ 'plan.json': json([parent, part('the-id')]) });
    expect(property(one(estate, 'aws_s3_bucket.a'), 'VersioningConfiguration')).toMatchObject({ kind: 'map' });
    const elsewhere = await read({ 'plan.json': json([parent, part('another')]) });
    expect(property(one(elsewhere, 'aws_s3_bucket.a'), 'VersioningConfiguration')).toBeUndefined();
  });

  it('that are unknown although all that they are made of is known are null: AWS decides', async () => {
    const planned = { ...BUCKET, unknown: { acl: true }, expressions: { acl: { references: ['var.acl'] } } };
    const known = await read({ 'plan.json': json([planned]) });
    expect(property(one(known, 'aws_s3_bucket.a'), 'AccessControl')?.kind ?? 'absent').toBe('absent');
    const local = await read({ 'plan.json': json([{ ...planned, expressions: { acl: { references: ['local.acl'] } } }]) });
    expect(property(one(local, 'aws_s3_bucket.a'), 'AccessControl')).toMatchObject({ kind: 'unknown', why: 'known after apply' });
  });

  it('of user data are a hash in the plan and a text in the source', async () => {
    const hash = 'da39a3ee5e6b4b0d3255bfef95601890afd80709';
    const planned = { address: 'aws_instance.i', values: { user_data: hash }, expressions: { user_data: { constant_value: 'echo hello' } } };
    for (const more of [{}, { 'main.tf': 'resource "aws_instance" "i" {\n  user_data = "echo hello"\n}\n' }]) {
      const estate = await read({ 'plan.json': json([planned]), ...more });
      expect(property(one(estate, 'aws_instance.i'), 'UserData')).toMatchObject({ kind: 'literal', value: 'echo hello' });
      expect(one(estate, 'aws_instance.i').written?.entries.get('user_data')?.value).toMatchObject({ value: hash });
    }
  });
});

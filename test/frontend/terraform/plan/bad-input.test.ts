import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readEstate } from '../../../../src/estate.js';
import type { Files } from '../../../../src/frontend/files.js';
import type { Estate } from '../../../../src/model/resource.js';
import { memoryFiles } from '../../../memory-files.js';
import { smallPlan } from './small-plan.js';

const bucket = { address: 'aws_s3_bucket.a', values: { bucket: 'a' }, unknown: { id: true }, expressions: { bucket: { constant_value: 'a' } } };
const PLAN = smallPlan([bucket, { ...bucket, address: 'aws_s3_bucket.b' }]);

const read = (plan: unknown, more: Readonly<Record<string, string>> = {}): Promise<Estate> => {
  return readEstate(memoryFiles({ 'plan.json': typeof plan === 'string' ? plan : JSON.stringify(plan), ...more }), {});
};
const said = ({ diagnostics }: Estate): readonly string[] => diagnostics.map(({ severity, code }) => `${severity} ${code}`);
const addresses = ({ resources }: Estate): readonly string[] => resources.map(({ address }) => address);

describe('plans that are not as they should be', () => {
  it('a plan that ends too early is said to, and what can be read is judged', async () => {
    const text = JSON.stringify(PLAN, null, 2);
    const estate = await read(text.slice(0, text.indexOf('"resource_changes"') + 60));
    expect(said(estate)).toContain('error syntax-error');
    expect(addresses(estate)).toEqual(['aws_s3_bucket.a', 'aws_s3_bucket.b']);
  });

  it('does not hide its source when it is damaged or Terraform gave up', async () => {
    const source = { 'main.tf': 'resource "aws_s3_bucket" "a" {}\nresource "aws_s3_bucket" "b" {}\nresource "aws_s3_bucket" "c" {}\n' };
    for (const plan of [JSON.stringify(PLAN).slice(0, -1), JSON.stringify({ ...PLAN, errored: true })]) {
      const estate = await read(plan, source);
      expect(estate.units.map(({ kind }) => kind)).toEqual(['terraform']);
      expect(addresses(estate)).toEqual(['aws_s3_bucket.a', 'aws_s3_bucket.b', 'aws_s3_bucket.c']);
      expect(estate.diagnostics.some(({ severity }) => severity !== 'info')).toBe(true);
    }
  });

  it('a later format is said to be unknown and read all the same', async () => {
    const estate = await read({ ...PLAN, format_version: '2.0' });
    expect(said(estate)).toEqual(['warning invalid-plan']);
    expect(addresses(estate)).toEqual(['aws_s3_bucket.a', 'aws_s3_bucket.b']);
    expect(said(await read({ ...PLAN, format_version: '1.9' }))).toEqual([]);
  });

  it('a targeted plan is said to leave something out', async () => {
    expect(said(await read({ ...PLAN, complete: false }))).toEqual(['warning invalid-plan']);
  });

  it('a plan without resources is a unit without resources', async () => {
    const estate = await read({ format_version: '1.2', planned_values: { root_module: {} }, configuration: { root_module: {} } });
    expect(estate.units).toEqual([{ id: 'plan.json', kind: 'terraform-plan', path: 'plan.json' }]);
    expect(estate.resources).toEqual([]);
    expect(estate.diagnostics).toEqual([]);
  });

  it('a state is read as what is there', async () => {
    const { planned_values: values } = PLAN;
    const estate = await read({ format_version: '1.0', terraform_version: '1.11.4', values });
    expect(addresses(estate)).toEqual(['aws_s3_bucket.a', 'aws_s3_bucket.b']);
    expect(estate.resources[0]?.attributes.entries.size).toBe(0);
    expect(estate.diagnostics).toEqual([]);
  });

  it('a plan that was cut down to its changes has what they leave', async () => {
    const gone = { address: 'aws_s3_bucket.gone', mode: 'managed', type: 'aws_s3_bucket', change: { actions: ['delete'], after: null } };
    const estate = await read({ format_version: '1.2', resource_changes: [...(PLAN['resource_changes'] as unknown[]), gone] });
    expect(addresses(estate)).toEqual(['aws_s3_bucket.a', 'aws_s3_bucket.b']);
  });

  it('a saved plan is told from other binaries', async () => {
    const saved = (name: string): Files => ({
      paths: ['tf.out'],
      read: () => ({ kind: 'unreadable', why: 'it is a binary file' }),
      bytes: () => new TextEncoder().encode(`PK\u0003\u0004${'\0'.repeat(26)}${name}rest`),
    });
    expect(said(await readEstate(saved('tfplan'), {}))).toEqual(['error file-unreadable', 'info invalid-plan']);
    expect(said(await readEstate(saved('readme'), {}))).toEqual(['error file-unreadable']);
  });

  it('other JSON is left alone', async () => {
    for (const other of ['{"format_version": "1.0", "provider_schemas": {}}', '{"format_version":"1.0"}', '["format_version", "planned_values"]', '{"a": "\\"format_version\\" \\"planned_values\\""}']) {
      expect(await read(other)).toEqual({ units: [], resources: [], declarations: [], templates: [], diagnostics: [], files: [] });
    }
  });

  it('a key like `__proto__` is a key like others', async () => {
    const estate = await read(JSON.stringify(smallPlan([{ ...bucket, values: { bucket: 'a', tags: { X: '1' } } }])).replace('"X"', '"__proto__"'));
    const tags = estate.resources[0]?.written?.entries.get('tags')?.value;
    expect(tags?.kind === 'map' && [...tags.entries.keys()]).toEqual(['__proto__']);
  });

  it('modules that refer to each other in a circle end', async () => {
    const through = { references: ['module.m.out', 'module.m', 'module.n.out', 'module.n'] };
    const module = { outputs: { out: { expression: { references: ['var.in', 'var.too'] } } }, resources: [] };
    const call = { expressions: { in: through, too: through }, module };
    const plan = smallPlan([{ address: 'aws_s3_bucket.a', values: {}, unknown: { bucket: true }, expressions: { bucket: through } }]);
    const root = { resources: [{ address: 'aws_s3_bucket.a', expressions: { bucket: through } }], module_calls: { m: call, n: call } };
    const estate = await read({ ...plan, configuration: { root_module: root } });
    expect(estate.resources[0]?.properties).toMatchObject({ kind: 'map' });
  });

  it('whatever stands where something else belongs, the rest is read', async () => {
    const junk = fc.constantFrom<unknown>(null, true, 7, 'text', [], {}, [null], { a: 1 }, [[]]);
    const keys = ['planned_values', 'resource_changes', 'configuration', 'variables', 'prior_state', 'format_version'];
    const inside = ['values', 'address', 'type', 'mode', 'sensitive_values', 'change', 'actions', 'after_unknown', 'expressions', 'resources', 'root_module'];
    await fc.assert(fc.asyncProperty(fc.constantFrom(...keys, ...inside), junk, async (key, value) => {
      const broken = JSON.stringify(PLAN, (name, kept: unknown) => (name === key ? value : kept));
      const estate = await read(broken, { 'main.tf': 'resource "aws_s3_bucket" "a" {}\n' });
      expect(estate.units.length).toBeGreaterThan(0);
    }), { numRuns: 150 });
  });
});

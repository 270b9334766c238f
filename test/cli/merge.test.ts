import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from './command-line.js';
import { nearsideIn } from './command-line.js';

const folder = mkdtempSync(path.join(tmpdir(), 'nearside-merge-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
const merge = async (...args: readonly string[]): Promise<Outcome> => nearsideIn(folder, 'merge', ...args);
const shard = async (number: string, name: string, ...args: readonly string[]): Promise<Outcome> =>
  nearsideIn(folder, 'scan', 'a.yaml', 'b.yaml', '--shard', number, '--format', 'json', '--output', name, ...args);

/** The first shard's result with some text in it replaced. */
function changed(name: string, text: string, by: string): string {
  const whole = readFileSync(path.join(folder, '1.json'), 'utf8');
  expect(whole).toContain(text);
  write(name, whole.replace(text, by));
  return name;
}

beforeAll(async () => {
  write('a.yaml', 'Resources:\n  A: {Type: AWS::RDS::DBInstance, Properties: {DBClusterIdentifier: c, PubliclyAccessible: true}}\n  T: {Type: AWS::SNS::Topic}\n');
  write('b.yaml', 'Resources:\n  B: {Type: AWS::SNS::Topic, Properties: {KmsMasterKeyId: alias/mine}}\n');
  expect((await shard('1/2', '1.json')).code).toBe(1);
  expect((await shard('2/2', '2.json')).code).toBe(0);
  await shard('3/3', '3.json');
  await shard('2/2', 'other-pack.json', '--pack', 'all');
  await nearsideIn(folder, 'scan', 'a.yaml', '--format', 'json', '--output', 'whole.json');
  await nearsideIn(folder, 'scan', 'a.yaml', '--shard', '2/2', '--format', 'json', '--output', 'other-files.json');
});

describe('shards', () => {
  it('hold their own units, and say which others there are', () => {
    expect(JSON.parse(readFileSync(path.join(folder, '2.json'), 'utf8'))).toMatchObject({
      units: [{ id: 'b.yaml' }],
      coverage: { files: 2, resources: 1, types: { 'AWS::SNS::Topic': 1 } },
      shard: { index: 2, count: 2, units: [{ id: 'a.yaml' }, { id: 'b.yaml' }] },
    });
  });

  it.each(['0/2', '3/2', '1', 'a/b', '1/0', '-1/2', '1/1001', '1.5/2'])('--shard %s is wrong usage', async (number) => {
    const { code, err } = await nearsideIn(folder, 'scan', 'a.yaml', `--shard=${number}`);
    expect([code, err]).toEqual([2, expect.stringContaining(`\`--shard ${number}\``)]);
  });
});

describe('merge', () => {
  it('has the gate of a scan', async () => {
    expect((await merge('1.json', '2.json')).code).toBe(1);
    expect((await merge('2.json', '1.json', '--fail-on', 'none')).code).toBe(0);
  });

  it.each([
    ['nothing', [], 'name the results of the shards'],
    ['one missing', ['1.json'], 'no result is given of shard 2/2'],
    ['one twice', ['1.json', '1.json', '2.json'], 'shard 1/2 is there 2 times: `1.json`, `1.json`'],
    ['of other counts', ['1.json', '3.json'], '`1.json` and `3.json` are not of one scan: one is of 2 shards, the other of 3'],
    ['by other policies', ['1.json', 'other-pack.json'], 'they were judged by other policies'],
    ['of other files', ['1.json', 'other-files.json'], 'what they scanned is not the same'],
    ['a whole scan', ['whole.json'], '`whole.json` cannot be merged: it is the result of a whole scan, not of a shard'],
    ['a file that is not there', ['none.json'], '`none.json` cannot be read: there is no such file'],
    ['a template', ['a.yaml'], '`a.yaml` cannot be merged: it is no JSON'],
    ['an unknown option', ['1.json', '2.json', '--shards', '2'], 'there is no option `--shards`'],
  ])('refuses %s', async (_, args, message) => {
    const { code, out, err } = await merge(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  it.each([
    ['another version', '"version": "', '"version": "9', 'was made by nearside 9'],
    ['an index beyond the count', '"index": 1', '"index": 7', 'there is no shard 7 of 2'],
    ['a fractional line', '"startLine": ', '"startLine": 0.', '.startLine` is no whole number'],
    ['a severity that is none', '"severity": "', '"severity": "x', '.severity` is none of critical, high'],
    ['a policy that is none', '"policies": [', '"policies": ["mine/own",', 'not of one scan'],
    ['findings of another unit', '"unit": "a.yaml"', '"unit": "b.yaml"', 'has a finding in the unit `b.yaml`, which is not one of its own'],
    ['a unit of another shard', '"units": [', '"units": [{"id": "b.yaml", "kind": "cdk", "path": "b.yaml"},', 'unit `b.yaml` is in `hostile.json` and in `2.json`'],
  ])('refuses %s', async (_, text, by, message) => {
    const { code, out, err } = await merge(changed('hostile.json', text, by), '2.json');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  it.each(['', 'null', '[]', '{}', '"text"', '{"tool": {"name": "nearside"}, "shard": null}', '{"tool": {"name": "nearside", "version": "1"}, "__proto__": {"shard": 1}, "shard": {}}', '['.repeat(1000)])(
    'refuses %s',
    async (text) => {
      write('hostile.json', text);
      const { code, out, err } = await merge('hostile.json');
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^nearside: `hostile.json` cannot be merged: it is no /);
    },
  );

  it('shows names in hostile results without obeying them', async () => {
    changed('hostile.json', '"policies": [', '"policies": ["\\u001b[31mown/policy",');
    const twin = readFileSync(path.join(folder, '2.json'), 'utf8').replace('"policies": [', '"policies": ["\\u001b[31mown/policy",');
    write('twin.json', twin);
    const { code, err } = await merge('hostile.json', 'twin.json');
    expect(code).toBe(2);
    expect(err).not.toContain('\u001b');
  });
});

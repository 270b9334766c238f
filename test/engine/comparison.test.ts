import { describe, expect, it } from 'vitest';
import { policies } from '../../policies/index.js';
import { Moves } from '../../src/engine/comparison/moves.js';
import { compareRevisions } from '../../src/revisions.js';
import { memoryFiles } from '../memory-files.js';
import { toldAsChange } from '../scratch-repository.js';

type Texts = Readonly<Record<string, string>>;

const only = policies.filter(({ id }) => ['rds/not-publicly-accessible', 'vpc/sg-admin-ports-closed-to-world'].includes(id));
const selected = only.map((policy) => ({ policy, severity: policy.severity }));

/** What a change does: what is not unchanged, then what is fixed. */
async function changes(before: Texts, after: Texts): Promise<readonly string[]> {
  const base = { files: memoryFiles(before), diagnostics: [], base: { folder: 'before' } };
  const { result } = await compareRevisions(base, { files: memoryFiles(after), diagnostics: [] }, { selected, policies });
  return [...result.findings.filter(({ change }) => change !== 'unchanged'), ...(result.fixed ?? [])].map((finding) => toldAsChange(finding).replace(/ @.*/, ''));
}

const db = (name: string, more = ''): string => `resource "aws_db_instance" "${name}" {\n  publicly_accessible = true\n${more}}\n`;
const policy = 'rds/not-publicly-accessible';

describe('compare', () => {
  it('takes a second one with the same defect for new, in the same unit and in another', async () => {
    expect(await changes({ 'a/main.tf': db('this') }, { 'a/main.tf': db('this'), 'b/main.tf': db('this') })).toEqual([`new ${policy} aws_db_instance.this`]);
    const keyed = (keys: string): Texts => ({ 'a/main.tf': db('k', `  for_each = toset([${keys}])\n`) });
    expect(await changes(keyed('"a"'), keyed('"a", "b"'))).toEqual([`new ${policy} aws_db_instance.k["b"]`]);
  });

  it('does not set off one that is fixed against one that is added', async () => {
    const fixed = db('this').replace('true', 'false');
    const after = { 'a/main.tf': fixed, 'b/main.tf': db('this') };
    expect(await changes({ 'a/main.tf': db('this') }, after)).toEqual([`new ${policy} aws_db_instance.this`, `fixed ${policy} aws_db_instance.this`]);
  });

  it('follows moved blocks of resources, modules and instances, also when names are exchanged', async () => {
    const exchange = 'moved {\n  from = aws_db_instance.a\n  to   = aws_db_instance.b\n}\nmoved {\n  from = aws_db_instance.b\n  to   = aws_db_instance.a\n}\n';
    const closed = (name: string): string => db(name, '  identifier = "closed"\n').replace('true', 'false');
    expect(await changes({ 'main.tf': db('a') + closed('b') }, { 'main.tf': closed('a') + db('b') + exchange })).toEqual([`moved ${policy} aws_db_instance.b`]);
    const call = (name: string): string => `module "${name}" {\n  source = "./m"\n}\n`;
    const moved = 'moved {\n  from = module.a\n  to   = module.b\n}\n';
    expect(await changes({ 'main.tf': call('a'), 'm/main.tf': db('x') }, { 'main.tf': call('b') + moved, 'm/main.tf': db('x', '  port = 1\n') })).toEqual([
      `moved ${policy} module.b.aws_db_instance.x`,
    ]);
    expect(await changes({ 'main.tf': db('a') }, { 'main.tf': db('a', '  count = 1\n') })).toEqual([`moved ${policy} aws_db_instance.a[0]`]);
  });

  it('takes what fails now and held as given before for new, and the reverse for fixed', async () => {
    const template = (isPublic: boolean): Texts => ({
      't.yaml': `Parameters:
  Public: {Type: String, AllowedValues: ["true", "false"], Default: "${isPublic}"}
Resources:
  Db: {Type: AWS::RDS::DBInstance, Properties: {PubliclyAccessible: !Ref Public}}
`,
    });
    expect(await changes(template(false), template(true))).toEqual([`new ${policy} Db`]);
    expect(await changes(template(true), template(false))).toEqual([`fixed ${policy} Db`]);
  });

  it('knows a resource by its name in AWS, though all else is changed', async () => {
    const template = (id: string, engine: string): Texts => ({
      't.yaml': `Resources:
  ${id}: {Type: AWS::RDS::DBInstance, Properties: {DBInstanceIdentifier: records, Engine: ${engine}, PubliclyAccessible: true}}
`,
    });
    expect(await changes(template('Db', 'mysql'), template('Database', 'postgres'))).toEqual([`moved ${policy} Database`]);
  });
});

describe('moves', () => {
  it('lead back through all of them, and end where they go in circles', () => {
    const moves = new Moves([
      { unit: 'u', from: 'x.a', to: 'x.b' },
      { unit: 'u', from: 'x.b', to: 'module.m.x.b' },
      { unit: 'u', from: 'module.m', to: 'module.n["k"]' },
      { unit: 'u', from: 'x.p', to: 'x.q' },
      { unit: 'u', from: 'x.q', to: 'x.p' },
    ]);
    expect(moves.formerOf('u', 'module.n["k"].x.b[0]')).toEqual(['module.m.x.b[0]', 'x.b[0]', 'x.a[0]']);
    expect(moves.formerOf('u', 'x.p')).toEqual(['x.q']);
    expect(moves.formerOf('u', 'x.bb')).toEqual([]);
    expect(moves.formerOf('other', 'x.b')).toEqual([]);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import instanceEncrypted from '../../policies/rds/instance-encrypted.js';
import { scan } from '../../src/api.js';
import { run } from '../../src/cli/run.js';
import { at, scanTexts } from '../scan-texts.js';

const BAD_DB = 'Bad: {Type: AWS::RDS::DBInstance, Properties: {StorageEncrypted: false}}';
const codes = (result: Awaited<ReturnType<typeof scanTexts>>): readonly string[] => result.diagnostics.map((diagnostic) => diagnostic.code);

describe('bad input costs one diagnostic, not the file', () => {
  it('bounds an alias bomb', async () => {
    const levels = Array.from({ length: 12 }, (_, index) => `  l${index + 1}: &l${index + 1} [${Array.from({ length: 10 }, () => `*l${index}`).join(', ')}]`);
    const result = await scanTexts({ 't.yaml': `Metadata:\n  l0: &l0 boom\n${levels.join('\n')}\nResources:\n  ${BAD_DB}\n` }, [instanceEncrypted]);
    expect(codes(result)).toContain('alias-bomb');
  });

  it.each([
    ['JSON', `{"Resources":{"Bad":{"Type":"AWS::RDS::DBInstance","Properties":{"Tags":${'['.repeat(20_000)}${']'.repeat(20_000)}}}}}`],
    ['YAML', `Resources:\n  Bad: {Type: AWS::RDS::DBInstance, Properties: {Tags: ${'['.repeat(20_000)}${']'.repeat(20_000)}}}\n`],
  ])('bounds deep nesting in %s', async (_, text) => {
    expect(codes(await scanTexts({ 't.yaml': text }, [instanceEncrypted]))).toEqual(['too-deep']);
  });

  it('names a circle of DependsOn and still evaluates what is in it', async () => {
    const text = `Resources:
  A: {Type: AWS::SNS::Topic, DependsOn: B}
  B: {Type: AWS::SNS::Topic, DependsOn: A}
  ${BAD_DB}
`;
    const result = await scanTexts({ 't.yaml': text }, [instanceEncrypted]);
    expect(result.diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.location?.startLine])).toEqual([['cyclic-reference', 2]]);
    expect(result.diagnostics[0]?.message).toMatch(/`A`.*`B`/);
    expect(result.told).toEqual(['fail Bad']);
  });

  it('names a circle of references', async () => {
    const text = `Resources:
  A: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Ref B}}
  B: {Type: AWS::SNS::Topic, Properties: {DisplayName: !GetAtt A.TopicName}}
  ${BAD_DB}
`;
    const result = await scanTexts({ 't.yaml': text }, [instanceEncrypted]);
    expect(codes(result)).toEqual(['cyclic-reference']);
    expect(result.told).toEqual(['fail Bad']);
  });

  it('cuts a circle of conditions: what hangs on it is for review', async () => {
    const text = `Conditions:
  A: !Not [!Condition B]
  B: !Not [!Condition A]
Resources:
  Db: {Type: AWS::RDS::DBInstance, Properties: {StorageEncrypted: !If [A, true, false]}}
  ${BAD_DB}
`;
    const result = await scanTexts({ 't.yaml': text }, [instanceEncrypted]);
    expect(new Set(codes(result))).toEqual(new Set(['cyclic-reference']));
    expect(result.findings.map((finding) => `${finding.verdict} ${finding.resource.address}`)).toEqual(['review Db', 'fail Bad']);
  });

  it.each([
    ['JSON', '{"Resources": {"__proto__": {"Type": "AWS::RDS::DBInstance", "Properties": {"StorageEncrypted": false, "__proto__": {"x": 1}}}}}'],
    ['YAML', 'Resources:\n  __proto__: {Type: AWS::RDS::DBInstance, Properties: {StorageEncrypted: false, __proto__: {x: 1}}}\n'],
  ])('takes __proto__ in %s for a name like any other', async (_, text) => {
    expect((await scanTexts({ 't.yaml': text }, [instanceEncrypted])).told).toEqual(['fail __proto__']);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect('x' in {}).toBe(false);
  });

  it.each([
    ['a byte order mark', `\uFEFFResources:\n  ${BAD_DB}\n`],
    ['CRLF', `Resources:\r\n  ${BAD_DB}\r\n`],
  ])('reads a file with %s, with exact places', async (_, text) => {
    const result = await scanTexts({ 't.yaml': text }, [instanceEncrypted]);
    expect(codes(result)).toEqual([]);
    expect(result.findings.map((finding) => finding.location.startLine)).toEqual([2]);
    const [finding] = result.findings;
    expect(finding && at(finding.location)).toMatch(/^t\.yaml:2:\d+-\d+$/);
    expect(text.split(/\r?\n/)[1]?.slice((finding?.location.startColumn ?? 1) - 1, (finding?.location.endColumn ?? 1) - 1)).toBe('false');
  });

  it('keeps what stands around a syntax error', async () => {
    const text = `Resources:\n  Broken:\n    Type: AWS::SNS::Topic\n    Properties: [x\n  ${BAD_DB}\n`;
    const result = await scanTexts({ 't.yaml': text }, [instanceEncrypted]);
    expect(codes(result)).toContain('syntax-error');
    expect(result.coverage.complete).toBe(false);
    expect(result.told).toEqual(['fail Bad']);
  });

  it('refuses several documents, and reads the first', async () => {
    const result = await scanTexts({ 't.yaml': `Resources:\n  ${BAD_DB}\n---\nResources: {}\n` }, [instanceEncrypted]);
    expect(result.diagnostics.map((diagnostic) => [diagnostic.code, diagnostic.location?.startLine])).toEqual([['multiple-documents', 3]]);
    expect(result.told).toEqual(['fail Bad']);
  });

  it('says nothing of YAML and JSON that is something else', async () => {
    const result = await scanTexts(
      {
        'deploy.yaml': 'apiVersion: v1\nkind: Service\n---\nkind: Deployment\n',
        'package.json': '{"name": "x", "scripts": {}}',
        '.github/workflows/ci.yml': 'on: push\njobs: {build: {steps: [{run: "echo ${{ x }}"}]}}\n',
        'broken.yaml': 'a: [\n',
      },
      [instanceEncrypted],
    );
    expect(codes(result)).toEqual([]);
    expect(result.units).toEqual([]);
  });
});

describe('files on disk', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nearside-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('says which files could not be read', async () => {
    writeFileSync(path.join(folder, 'binary.template'), Buffer.from([0x41, 0x57, 0x53, 0, 1, 2, 0xff]));
    const result = await scan({ paths: ['binary.template', 'missing.yaml'], cwd: folder });
    expect(result.diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['file-unreadable', 'file-unreadable']);
    expect(result.coverage.complete).toBe(false);
  });

  it('says that a file that was named is empty', async () => {
    writeFileSync(path.join(folder, 'empty.yaml'), '');
    const result = await scan({ paths: ['empty.yaml'], cwd: folder });
    expect(result.diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['file-empty']);
  });

  it('shows terminal escapes in names as text', async () => {
    writeFileSync(path.join(folder, 'escape.json'), JSON.stringify({ Resources: { '\u001b[2JGone': { Type: 'AWS::RDS::DBInstance', Properties: { StorageEncrypted: false } } } }));
    let output = '';
    const write = (text: string): void => void (output += text);
    const code = await run(['scan', 'escape.json'], { cwd: folder, write, complain: write, color: false, width: 100 });
    expect(code).toBe(1);
    expect(output).toContain('[2JGone');
    expect(output).not.toContain('\u001b');
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';

const folder = mkdtempSync(path.join(tmpdir(), 'nearside-outputs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const inFolder = (name: string): string => path.join(folder, name);
const read = (name: string): string => readFileSync(inFolder(name), 'utf8');
writeFileSync(inFolder('bad.yaml'), 'Resources:\n  Db: {Type: AWS::RDS::DBInstance, Properties: {DBClusterIdentifier: c, PubliclyAccessible: true}}\n');

async function nearside(args: readonly string[], stepSummary?: string): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let [out, err] = ['', ''];
  const write = (text: string): void => void (out += text);
  const complain = (text: string): void => void (err += text);
  const code = await run(args, { cwd: folder, write, complain, color: false, width: 100, stepSummary });
  return { code, out, err };
}

describe('--also', () => {
  it('writes further reports of the same run, each as if it were asked for alone', async () => {
    const { code, out, err } = await nearside(['scan', 'bad.yaml', '-f', 'github', '--also', 'sarif=out/a.sarif', '--also=gitlab=out/b=c.json']);
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain('::error file=bad.yaml,line=2,endLine=2,');
    await nearside(['scan', 'bad.yaml', '-f', 'sarif', '-o', 'alone.sarif']);
    await nearside(['scan', 'bad.yaml', '-f', 'gitlab', '-o', 'alone.json']);
    expect(read('out/a.sarif')).toBe(read('alone.sarif'));
    expect(read('out/b=c.json')).toBe(read('alone.json'));
  });

  it.each([
    [['--also', 'sarif'], '`--also sarif`: it is written as --also sarif=report.sarif.'],
    [['--also', 'sarif='], '`--also sarif=`: it is written as --also sarif=report.sarif.'],
    [['--also', 'sarrif=x'], '`--also sarrif`: did you mean `sarif`?'],
    [['--also', 'sarif=x', '-o', 'x'], 'two reports are to be written to `x`: each needs a file of its own.'],
    [['--also', 'sarif=bad.yaml/x'], '`--also bad.yaml/x`: '],
  ])('%j is wrong usage', async (args, message) => {
    const { code, err } = await nearside(['scan', 'bad.yaml', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('the summary of a step', () => {
  it('is added to what other steps wrote, when the format is github', async () => {
    writeFileSync(inFolder('summary.md'), '# before\n');
    await nearside(['scan', 'bad.yaml', '-f', 'github'], inFolder('summary.md'));
    expect(read('summary.md')).toMatch(/^# before\n## nearside\n\n1 failure \(1 high\)\. {2}\n/);
    expect(read('summary.md')).toContain('| rds/not-publicly-accessible |');
  });

  it('is not written for other formats', async () => {
    writeFileSync(inFolder('untouched.md'), '');
    await nearside(['scan', 'bad.yaml', '-f', 'json'], inFolder('untouched.md'));
    expect(read('untouched.md')).toBe('');
  });

  it('changes nothing for the gate when it cannot be written', async () => {
    const { code, err } = await nearside(['scan', 'bad.yaml', '-f', 'github'], inFolder('bad.yaml/summary.md'));
    expect(code).toBe(1);
    expect(err).toMatch(/^nearside: the step summary could not be written: /);
  });
});

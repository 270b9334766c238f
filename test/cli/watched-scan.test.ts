import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DISK } from '../../src/cli/file-system.js';
import { WatchedScan } from '../../src/cli/watched-scan.js';
import { nearsideIn } from './command-line.js';

const folder = mkdtempSync(path.join(tmpdir(), 'nearside-watched-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(path.join(folder, 'a.yaml'), 'Resources:\n  T: {Type: AWS::SNS::Topic}\n');

/** A scan on a clock that stands still until somebody turns it on. */
function watched(): { readonly scan: WatchedScan; readonly lines: readonly string[]; readonly pass: (milliseconds: number) => void } {
  let time = 50;
  const lines: string[] = [];
  const scan = new WatchedScan({ progress: (text) => void lines.push(text) }, () => time);
  return { scan, lines, pass: (milliseconds) => void (time += milliseconds) };
}

describe('progress', () => {
  it('is told after a second, not more often than people read, and taken away in the end', () => {
    const { scan, lines, pass } = watched();
    DISK.bytes(path.join(folder, 'a.yaml'));
    pass(999);
    DISK.bytes(path.join(folder, 'a.yaml'));
    expect(lines).toEqual([]);
    pass(1);
    DISK.bytes(path.join(folder, 'a.yaml'));
    pass(99);
    DISK.bytes(path.join(folder, 'a.yaml'));
    pass(1);
    scan.observer.progress(7, 300);
    scan.end();
    expect(lines).toEqual(['reading: 3 files', 'judging: 7 of 300 policies', '']);
    DISK.bytes(path.join(folder, 'a.yaml'));
    expect(lines).toHaveLength(3);
  });

  it('is not told of a short run', () => {
    const { scan, lines, pass } = watched();
    pass(900);
    scan.observer.progress(7, 300);
    scan.end();
    expect(lines).toEqual([]);
  });
});

describe('timings', () => {
  it('are by unit and policy, the longest first', () => {
    const { scan, pass } = watched();
    pass(30);
    const hold = (policy: string, unit: string, time: number): void => scan.observer.around(policy, unit, () => pass(time));
    hold('s3/a', 'one', 5);
    hold('s3/b', 'one', 10);
    hold('s3/b', '\u001b[31mother', 20.25);
    scan.end();
    expect(scan.timings()).toBe(`      30.0 ms  reading
      35.3 ms  judging
by unit:
      20.3 ms  \\x1b[31mother
      15.0 ms  one
by policy:
      30.3 ms  s3/b
       5.0 ms  s3/a
`);
  });

  it('go to standard error and change nothing of the report', async () => {
    const plain = await nearsideIn(folder, 'scan', 'a.yaml', '--format', 'json');
    const timed = await nearsideIn(folder, 'scan', 'a.yaml', '--format', 'json', '--timings');
    expect(timed.out).toBe(plain.out);
    expect(timed.err).toMatch(/ ms {2}reading\n[^]*by unit:\n +\d+\.\d ms {2}a\.yaml\nby policy:\n/);
  });
});

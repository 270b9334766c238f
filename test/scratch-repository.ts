import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { run } from '../src/cli/run.js';
import type { Finding, ScanResult } from '../src/model/finding.js';

/** Tests that need git are skipped, visibly, where it is not installed. */
export const hasGit = spawnSync('git', ['--version']).status === 0;

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A git repository made by a test, removed when its file is done. */
export class ScratchRepository {
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'nearside-git-')));

  constructor() {
    afterAll(() => rmSync(this.folder, { recursive: true, force: true }));
    this.git('init', '-q', '-b', 'main');
  }

  git(...args: readonly string[]): string {
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false', '-c', 'protocol.file.allow=always'];
    return execFileSync('git', [...identity, ...args], { cwd: this.folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  }

  write(texts: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(texts)) {
      mkdirSync(path.dirname(path.join(this.folder, name)), { recursive: true });
      writeFileSync(path.join(this.folder, name), text);
    }
  }

  remove(...names: readonly string[]): void {
    for (const name of names) rmSync(path.join(this.folder, name), { recursive: true });
  }

  /** Commits everything as it is; returns the commit. */
  commit(message = 'state'): string {
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }

  /** Back to a commit, in the work tree and the branch. */
  reset(commit: string): void {
    this.git('reset', '-q', '--hard', commit);
    this.git('clean', '-q', '-d', '-f');
  }

  async nearside(...args: readonly string[]): Promise<Outcome> {
    return this.nearsideIn('.', ...args);
  }

  /** As `nearside`, in a folder of the repository. */
  async nearsideIn(folder: string, ...args: readonly string[]): Promise<Outcome> {
    let [out, err] = ['', ''];
    const sinks = { write: (text: string) => void (out += text), complain: (text: string) => void (err += text) };
    const code = await run(args, { ...sinks, cwd: path.join(this.folder, folder), color: false, width: 100 });
    return { code, out, err };
  }

  /** `nearside scan --format json` with further arguments; throws what was complained of. */
  async scan(...args: readonly string[]): Promise<ScanResult> {
    const { out, err } = await this.nearside('scan', '--format', 'json', ...args);
    if (err !== '') throw new Error(err);
    const result: ScanResult = JSON.parse(out);
    return result;
  }

  /** What a scan of a change says, without what is unchanged: what is new or moved, then what is fixed. */
  async changes(...args: readonly string[]): Promise<readonly string[]> {
    const { findings, fixed = [] } = await this.scan(...args);
    return [...findings.filter(({ change }) => change !== 'unchanged'), ...fixed].map(toldAsChange);
  }
}

/** `new rds/instance-encrypted Db @ t.yaml:7`. */
export function toldAsChange({ change, policy, resource, location }: Finding): string {
  return `${change ?? 'fixed'} ${policy} ${resource.address} @ ${location.file}:${location.startLine}`;
}

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../../src/cli/commands/index.js';

interface Step {
  readonly id?: string;
  readonly name: string;
  readonly uses?: string;
  readonly shell: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
}

const action: { readonly inputs: Readonly<Record<string, { readonly default: string }>>; readonly runs: { readonly steps: readonly Step[] } } =
  parse(readFileSync('action.yml', 'utf8'));
const { steps } = action.runs;

function step(name: string): Step {
  const found = steps.find((one) => one.name === name);
  if (!found) throw new Error(`no step ${name}`);
  return found;
}

describe('the action for GitHub', () => {
  it('needs no other action', () => {
    expect(steps.filter(({ uses }) => uses !== undefined)).toEqual([]);
  });

  it.each(steps.map(({ name, run, env }) => ({ name, run, env })))('the script of "$name" has no expression in it, only variables', ({ run, env }) => {
    expect(run).not.toContain('${{');
    for (const value of Object.values(env)) expect(value).toMatch(/^\$\{\{ [\w.-]+ \}\}$/);
  });

  it('uses inputs that there are, and all of them', () => {
    const used = new Set([...readFileSync('action.yml', 'utf8').matchAll(/\binputs\.([\w-]+)/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual(Object.keys(action.inputs).sort());
  });

  it.each(['scan', 'review'])('gives %s options that it has', async (name) => {
    const { run } = step(name === 'scan' ? 'Scan' : 'Review the change');
    const { help = '' } = (await COMMANDS.find((command) => command.name === name)?.load()) ?? {};
    const options = [...run.matchAll(/--([a-z-]+)=/g)].map(([, option]) => `--${option} `);
    expect(options.length).toBeGreaterThan(3);
    expect(options.filter((option) => !help.includes(option))).toEqual([]);
  });
});

const hasBash = spawnSync('bash', ['--version']).status === 0;

describe.skipIf(!hasBash)('the scripts of the action, in bash', () => {
  const work = mkdtempSync(path.join(tmpdir(), 'nearside-action-'));
  afterAll(() => rmSync(work, { recursive: true, force: true }));
  const program = path.join(work, 'program.cjs');
  writeFileSync(program, 'require("fs").writeFileSync("arguments.json", JSON.stringify({ given: process.argv.slice(2), summary: process.env.GITHUB_STEP_SUMMARY }));'
    + 'process.exit(Number(process.env.TEST_EXIT ?? 0));');

  interface Ran {
    readonly code: number | null;
    readonly output: string;
    readonly files: readonly string[];
    readonly given: readonly string[];
    readonly summary: string | undefined;
    readonly log: string;
  }

  function ran(name: string, changes: Readonly<Record<string, string>>): Ran {
    const cwd = mkdtempSync(path.join(work, 'run-'));
    const output = path.join(work, 'output');
    writeFileSync(output, '');
    const { run, env } = step(name);
    const empty = Object.fromEntries(Object.keys(env).map((key) => [key, '']));
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', run], {
      cwd,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'], ...empty, NEARSIDE: program, NEARSIDE_SUMMARY: 'true', GITHUB_OUTPUT: output, RUNNER_TEMP: cwd,
        GITHUB_STEP_SUMMARY: path.join(cwd, 'summary.md'), GITHUB_ACTION_PATH: path.resolve('.'), ...changes,
      },
    });
    const said = path.join(cwd, 'arguments.json');
    const { given, summary }: { given: readonly string[]; summary?: string } = existsSync(said) ? JSON.parse(readFileSync(said, 'utf8')) : { given: [] };
    return { code: status, output: readFileSync(output, 'utf8'), files: readdirSync(cwd).sort(), given, summary, log: `${stdout}${stderr}` };
  }

  it('a scan without inputs scans everything, and the step does not fail yet', () => {
    const { code, given, output } = ran('Scan', { TEST_EXIT: '1' });
    expect({ code, given, output }).toEqual({ code: 0, given: ['scan', '--format=github', '--'], output: 'exit-code=1\n' });
  });

  it('a scan with all inputs', () => {
    const { given, summary } = ran('Scan', {
      NEARSIDE_PATHS: 'a b\n\nc/*.yaml\n', NEARSIDE_BASE: 'origin/main', NEARSIDE_FAIL_ON: 'new', NEARSIDE_CONFIG: 'c.json', NEARSIDE_POLICY_FROM: 'main',
      NEARSIDE_SARIF_FILE: 'r.sarif', NEARSIDE_CATEGORY: 'mine', NEARSIDE_SUMMARY: 'false',
    });
    expect(given).toEqual([
      'scan', '--format=github', '--base=origin/main', '--fail-on=new', '--config=c.json', '--policy-from=main', '--also=sarif=r.sarif', '--sarif-category=mine',
      '--', 'a b', 'c/*.yaml',
    ]);
    expect(summary).toBeUndefined();
  });

  it.each([
    '$(touch pwned)', '`touch pwned`', '; touch pwned', '"; touch pwned; "', "'; touch pwned; '", '--output=pwned', '-o pwned', '${IFS}touch', '| tee pwned', '&& touch pwned', '*',
    '$GITHUB_OUTPUT',
  ])('the hostile input %s is a value and nothing else', (text) => {
    const names = Object.keys(step('Scan').env).filter((name) => name !== 'NEARSIDE' && name !== 'NEARSIDE_SUMMARY');
    const { code, files, given, output } = ran('Scan', Object.fromEntries(names.map((name) => [name, text])));
    expect(code).toBe(0);
    expect(files).toEqual(['arguments.json']);
    expect(given.at(-1)).toBe(text);
    expect(given.slice(2, -2).every((argument) => argument.endsWith(`=${text}`))).toBe(true);
    expect(output).toBe('exit-code=0\n');
  });

  it('the version is one, and nothing else', () => {
    for (const version of ['latest', '1.2.3 evil', '../evil', '1.2.3\n--global', '$(touch pwned)']) {
      expect(ran('Install nearside', { NEARSIDE_VERSION: version })).toMatchObject({ code: 2, output: '', files: [] });
    }
  });

  it.each(['0', '1', '3'])('the gate ends with the exit code %s of the scan', (code) => {
    expect(ran('Gate', { NEARSIDE_EXIT_CODE: code }).code).toBe(Number(code));
  });

  describe.skipIf(!existsSync('dist/cli.cjs'))('with the built program', () => {
    it('one scan gives annotations, a summary and SARIF', () => {
      const { code, output, files, log } = ran('Scan', {
        NEARSIDE: path.resolve('dist/cli.cjs'), NEARSIDE_PATHS: path.resolve('samples/cloudformation/careless'), NEARSIDE_SARIF_FILE: 'a b.sarif',
      });
      expect({ code, output, files }).toEqual({ code: 0, output: 'exit-code=1\nsarif-file=a b.sarif\n', files: ['a b.sarif', 'summary.md'] });
      expect(log).toMatch(/^::error /);
    });
  });
});

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../../src/cli/commands/index.js';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files?: string;
  readonly pass_filenames?: boolean;
  readonly always_run?: boolean;
  readonly stages?: readonly string[];
}

const hooks: readonly Hook[] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));

function hook(id: string): Hook {
  const found = hooks.find((one) => one.id === id);
  if (!found) throw new Error(`no hook ${id}`);
  return found;
}

describe('the hooks for pre-commit', () => {
  it('call commands and options that there are', async () => {
    for (const { entry, language } of hooks) {
      expect(language).toBe('node');
      const [, command, options = ''] = /nearside (\w+)((?: --[\w-]+(?: (?:"[^"]*"|\w+))?)*)/.exec(entry) ?? [];
      const { help = '' } = (await COMMANDS.find(({ name }) => name === command)?.load()) ?? {};
      const used = options.match(/--[\w-]+/g) ?? [];
      expect(used.length).toBeGreaterThan(0);
      for (const option of used) expect(help).toContain(option);
    }
  });

  it.each([
    ['template.yaml', true], ['a/stack.yml', true], ['x.template', true], ['main.tf', true], ['main.tf.json', true], ['main.tofu', true],
    ['prod.tfvars', true], ['policy.json.tpl', true], ['README.md', false], ['yaml', false], ['main.tf.bak', false],
  ])('%s is passed to the scan: %s', (name, expected) => {
    expect(new RegExp(hook('nearside').files ?? '').test(name)).toBe(expected);
  });

  it('the review looks at what is pushed, deleted files too', () => {
    expect(hook('nearside-review')).toMatchObject({ pass_filenames: false, always_run: true, stages: ['pre-push'] });
  });
});

/** The path of the program; it installs nearside from this repository's last commit, which takes minutes. */
const preCommit = process.env['NEARSIDE_PRE_COMMIT'] ?? '';

describe.skipIf(!existsSync(preCommit))('with the real program (NEARSIDE_PRE_COMMIT)', () => {
  const work = mkdtempSync(path.join(tmpdir(), 'nearside-pre-commit-'));
  const project = path.join(work, 'project');
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  function run(program: string, ...args: readonly string[]): { readonly code: number | null; readonly out: string } {
    const env = { ...process.env, PRE_COMMIT_HOME: path.join(work, 'home') };
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: project, encoding: 'utf8', env });
    return { code: status, out: `${stdout}${stderr}` };
  }

  beforeAll(() => {
    mkdirSync(path.join(project, 'envs/prod'), { recursive: true });
    cpSync('samples/cloudformation/careful', project, { recursive: true });
    cpSync('samples/terraform/careless', path.join(project, 'modules/records'), { recursive: true });
    writeFileSync(path.join(project, 'envs/prod/main.tf'), 'module "records" {\n  source = "../../modules/records"\n}\n');
    writeFileSync(path.join(project, 'deployment.yaml'), 'kind: Deployment\n');
    const rev = spawnSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).stdout.trim();
    writeFileSync(path.join(project, '.pre-commit-config.yaml'), JSON.stringify({ repos: [{ repo: path.resolve('.'), rev, hooks: [{ id: 'nearside' }] }] }));
    run('git', 'init', '--quiet');
    run('git', 'add', '--all');
  }, 900_000);

  it.each([
    ['a careful template passes', ['patient-records.yaml'], 0, 'Passed'],
    ['what is no template passes', ['deployment.yaml'], 0, 'Passed'],
    ['a module fails in the root that calls it', ['modules/records/main.tf'], 1, 'module.records.'],
    ['all files in batches fail', [], 1, 'module.records.'],
  ])('%s', (_, files, code, text) => {
    const { code: got, out } = run(preCommit, 'run', 'nearside', ...(files.length > 0 ? ['--files', ...files] : ['--all-files']));
    expect(out).toContain(text);
    expect(got).toBe(code);
  }, 900_000);
});

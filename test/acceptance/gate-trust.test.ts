import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { hasGit, ScratchRepository } from '../scratch-repository.js';

const BASELINE = 'nearside.baseline.json';
const OLD = 'Resources:\n  Db: {Type: AWS::RDS::DBInstance, Properties: {StorageEncrypted: true, PubliclyAccessible: true}}\n';
const FRESH = `Resources:
  Data:
    Type: AWS::RDS::DBInstance
    Properties:
      StorageEncrypted: true
      PubliclyAccessible: true
`;
const CONFIGURATION = `baseline: ${BASELINE}
pack: default
failOn: high
policies:
  '*': 'off'
  rds/not-publicly-accessible: high
`;

interface Told {
  readonly code: number;
  readonly findings: readonly string[];
  /** What is said of the policy. */
  readonly notes: readonly string[];
}

describe.skipIf(!hasGit)('GATE-2: a branch cannot weaken its gate', () => {
  const repository = new ScratchRepository();
  const trace = path.join(repository.folder, 'trace');
  /** Code that leaves a trace when it is run. */
  const hostile = (configuration: string): string =>
    `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(trace)}, 'run');\nexport default ${configuration};\n`;

  beforeEach(async () => {
    repository.git('checkout', '-q', '-f', '-B', 'main');
    repository.git('clean', '-q', '-f', '-d');
    repository.git('rm', '-q', '-r', '-f', '--ignore-unmatch', '.');
    repository.write({ 'stacks/old.yaml': OLD, 'nearside.config.yaml': CONFIGURATION });
    expect((await repository.nearside('baseline')).out).toContain('1 entry, 1 new');
    repository.commit();
    repository.git('checkout', '-q', '-B', 'change');
    repository.write({ 'stacks/fresh.yaml': FRESH });
  });

  async function scanned(...args: readonly string[]): Promise<Told> {
    const { code, out, err } = await repository.nearside('scan', '--format', 'json', ...args);
    expect(err).toBe('');
    const result = JSON.parse(out) as Awaited<ReturnType<ScratchRepository['scan']>>;
    return {
      code,
      findings: result.findings.map(({ policy, resource }) => `${policy} ${resource.address} ${resource.unit}`),
      notes: result.diagnostics.filter(({ code: what }) => what === 'policy-from' || what === 'policy-differs' || what === 'suppression-ignored').map(({ message }) => message),
    };
  }

  const gated = ['rds/not-publicly-accessible Data stacks/fresh.yaml'];
  const source = 'The policy is that of `main`, with `nearside.config.yaml`.';
  const differs = (note: string): string => `Not in effect, because the policy is that of \`main\`: ${note}.`;

  it('an honest branch has its new finding, and the old one stays known', async () => {
    expect(await scanned('--policy-from', 'main')).toEqual({ code: 1, findings: gated, notes: [source] });
  });

  it.each<readonly [string, () => void, readonly string[]]>([
    ['disables the policy', () => repository.write({ 'nearside.config.yaml': CONFIGURATION.replace('accessible: high', 'accessible: \'off\'') }),
      ['`nearside.config.yaml` differs in `policies["rds/not-publicly-accessible"]`']],
    ['lowers the gate', () => repository.write({ 'nearside.config.yaml': CONFIGURATION.replace('failOn: high', 'failOn: none') }),
      ['`nearside.config.yaml` differs in `failOn`']],
    ['excludes the folder', () => repository.write({ 'nearside.config.yaml': `${CONFIGURATION}exclude: ['stacks/**']\npaths: [elsewhere]\n` }),
      ['`nearside.config.yaml` differs in `exclude`, `paths`']],
    ['empties the pack', () => repository.write({ 'nearside.config.yaml': 'policies: {"*": "off"}\n' }),
      ['`nearside.config.yaml` differs in `baseline`, `failOn`, `pack`, `policies["rds/not-publicly-accessible"]`']],
    ['suppresses it in the configuration', () => repository.write({ 'nearside.config.yaml': `${CONFIGURATION}suppressions: [{policy: 'rds/*', reason: mine}]\n` }),
      ['`nearside.config.yaml` differs in `suppressions`']],
    ['removes the configuration', () => repository.remove('nearside.config.yaml'),
      ['`nearside.config.yaml` is missing']],
    ['extends the baseline', () => void repository.write({ [BASELINE]: '{"version": 1, "entries": []}' }),
      ['the baseline `nearside.baseline.json` differs']],
    ['adds an ignore file', () => repository.write({ '.trivyignore': 'AVD-AWS-0180\n', '.nearsideignore': '**\n' }),
      ['`.nearsideignore` differs; nearside reads no such files', '`.trivyignore` differs; nearside reads no such files']],
    ['puts code in the place of the configuration', () => {
      repository.remove('nearside.config.yaml');
      repository.write({ 'nearside.config.ts': hostile('{ policies: { "*": "off" } }') });
    }, ['`nearside.config.ts` is another configuration', '`nearside.config.yaml` is missing']],
    ['breaks the configuration', () => repository.write({ 'nearside.config.yaml': 'pack: [\n' }),
      ['`nearside.config.yaml` differs']],
  ])('%s', async (_, change, notes) => {
    change();
    const told = await scanned('--policy-from', 'main');
    expect(told).toEqual({ code: 1, findings: gated, notes: [...notes.map(differs), source] });
    expect(existsSync(trace)).toBe(false);
  });

  it('knows the new finding in the baseline: it is reported all the same', async () => {
    await repository.nearside('baseline');
    expect(await scanned()).toMatchObject({ code: 0, findings: [] });
    expect(await scanned('--policy-from', 'main')).toEqual({ code: 1, findings: gated, notes: [differs('the baseline `nearside.baseline.json` differs'), source] });
  });

  it('in a folder with a configuration of its own', async () => {
    repository.write({ 'stacks/nearside.config.yaml': 'policies: {"*": "off"}\n' });
    const { code, out } = await repository.nearsideIn('stacks', 'scan', '--policy-from', 'main', '--format', 'json');
    const { findings, diagnostics } = JSON.parse(out) as Awaited<ReturnType<ScratchRepository['scan']>>;
    expect({ code, units: findings.map(({ resource }) => resource.unit), notes: diagnostics.map(({ message }) => message) }).toEqual({
      code: 1,
      units: ['fresh.yaml'],
      notes: [differs('`nearside.config.yaml` is another configuration'), 'The policy is that of `main`, with `../nearside.config.yaml`.'],
    });
  });

  describe('a configuration in code', () => {
    beforeEach(() => {
      repository.remove('stacks/fresh.yaml', 'nearside.config.yaml');
      repository.write({
        'nearside.config.ts': 'import { policies } from \'./policy/settings.js\';\nexport default { baseline: \'nearside.baseline.json\', policies };\n',
        'policy/settings.ts': 'import level from "./level.json";\nexport const policies = { \'*\': \'off\', \'rds/not-publicly-accessible\': level.severity } as const;\n',
        'policy/level.json': '{"severity": "high"}\n',
      });
      repository.git('checkout', '-q', 'main');
      repository.commit();
      repository.git('checkout', '-q', '-B', 'change');
      repository.write({ 'stacks/fresh.yaml': FRESH });
    });

    it('runs as the commit has it, with what it imports from there', async () => {
      repository.write({ 'nearside.config.ts': hostile('{}'), 'policy/settings.ts': hostile('{}'), 'policy/level.json': '{"severity": "off"}' });
      const notes = ['`nearside.config.ts` differs', '`policy/level.json` differs', '`policy/settings.ts` differs'].map(differs);
      expect(await scanned('--policy-from', 'main')).toEqual({
        code: 1, findings: gated, notes: [...notes, 'The policy is that of `main`, with `nearside.config.ts`.'],
      });
      expect(existsSync(trace)).toBe(false);
    });

    it('a module that the branch removes is still there, one that it adds is not', async () => {
      repository.remove('policy');
      repository.write({ 'policy/settings.js': hostile('{}') });
      expect(await scanned('--policy-from', 'main')).toMatchObject({ code: 1, findings: gated });
      expect(existsSync(trace)).toBe(false);
    });

    it.each([
      ['import x from \'left-pad\';', '`left-pad`'],
      ['const x = require("@scope/rules");', '`@scope/rules`'],
      ['export * from "rules/a.js";', '`rules/a.js`'],
    ])('packages would be the branch\'s: %s', async (statement, name) => {
      repository.write({ 'nearside.config.ts': `${statement}\nexport default {};\n` });
      const commit = repository.commit();
      expect(await repository.nearside('scan', '--policy-from', commit)).toEqual({
        code: 2,
        out: '',
        err: `nearside: \`--policy-from ${commit}\`: nearside.config.ts: imports ${name}: of packages only \`nearside\` can be imported where the policy comes from a commit.\n`,
      });
    });

    it('nearside itself, Node\'s own modules and types of others may be imported', async () => {
      repository.write({
        'nearside.config.ts': 'import type { X } from \'left-pad\';\nimport { defineConfig } from \'nearside\';\nimport { sep } from \'node:path\';\n'
          + 'export default defineConfig({ pack: sep === \'?\' ? \'all\' : \'default\' });\n',
      });
      expect(await scanned('--policy-from', repository.commit())).toMatchObject({ code: 1 });
    });

    it('an error in it is told with its place in the repository', async () => {
      repository.write({ 'nearside.config.ts': 'export default {\n  pack: \'defualt\',\n};\n' });
      const commit = repository.commit();
      const { code, err } = await repository.nearside('scan', '--policy-from', commit);
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('nearside.config.ts: `pack` is `defualt`; did you mean `default`?') as string });
    });
  });

  describe('without a usable commit nothing is scanned', () => {
    it.each([
      ['nowhere', 'git knows no such commit, branch or tag here'],
      ['--output=/tmp/x', 'a reference of git does not start with `-`'],
    ])('%s', async (ref, why) => {
      const { code, out, err } = await repository.nearside('scan', `--policy-from=${ref}`);
      expect({ code, out, err }).toEqual({ code: 2, out: '', err: expect.stringContaining(why) as string });
    });

    it('a baseline that the commit names and does not have', async () => {
      repository.remove(BASELINE);
      const commit = repository.commit();
      await repository.nearside('baseline');
      expect(await repository.nearside('scan', '--policy-from', commit)).toEqual({
        code: 2, out: '', err: `nearside: \`--policy-from ${commit}\`: the baseline \`${BASELINE}\` cannot be read: there is no such file. \`nearside baseline\` writes one.\n`,
      });
    });

    it('a configuration outside of the repository', async () => {
      const { code, err } = await repository.nearside('scan', '--policy-from', 'main', '--config', '../nearside.config.yaml');
      expect({ code, err }).toEqual({ code: 2, err: 'nearside: `--policy-from main`: ../nearside.config.yaml: there is no such file.\n' });
    });
  });

  it('a commit without a configuration means the defaults, and says so', async () => {
    repository.remove('nearside.config.yaml', BASELINE);
    const commit = repository.commit();
    repository.write({ 'nearside.config.yaml': 'policies: {"*": "off"}\n' });
    const { code, notes } = await scanned('--policy-from', commit);
    expect({ code, notes }).toEqual({
      code: 1,
      notes: [
        `Not in effect, because the policy is that of \`${commit}\`: \`nearside.config.yaml\` is another configuration.`,
        `The policy is that of \`${commit}\`, which has no configuration: the defaults are in effect.`,
      ],
    });
  });

  it('other commands take it too: review\'s, report\'s and merge\'s policy is that of the commit', async () => {
    repository.write({ 'nearside.config.yaml': CONFIGURATION.replace('failOn: high', 'failOn: none') });
    await repository.nearside('scan', '--policy-from', 'main', '--shard', '1/1', '--format', 'json', '--output', '1.out');
    expect((await repository.nearside('merge', '1.out')).code).toBe(0);
    expect((await repository.nearside('merge', '1.out', '--policy-from', 'main')).code).toBe(1);
    expect((await repository.nearside('scan', '--policy-from', 'main', '--base', 'main', '--fail-on', 'new')).code).toBe(1);
    expect((await repository.nearside('scan', '--base', 'main', '--fail-on', 'new,none')).code).toBe(0);
  });

  describe('suppressions in what the branch changes', () => {
    const skipped = FRESH.replace('  Data:\n', '  # nearside-disable-next-line rds/not-publicly-accessible -- mine\n  Data:\n');
    const ignored = 'The suppression of `rds/not-publicly-accessible` does not count: ';

    it('with --no-inline-suppressions they do not count, which is said', async () => {
      repository.write({ 'stacks/fresh.yaml': skipped });
      expect(await scanned('--policy-from', 'main')).toMatchObject({ code: 0 });
      expect(await scanned('--policy-from', 'main', '--no-inline-suppressions')).toEqual({
        code: 1, findings: gated, notes: [source, `${ignored}comments and metadata suppress nothing in this run.`],
      });
    });

    it.each([
      ['a comment', skipped],
      ['metadata', FRESH.replace('    Properties:\n', '    Metadata: {nearside: {disable: [{policy: rds/not-publicly-accessible, reason: mine}]}}\n    Properties:\n')],
    ])('%s does not suppress what is locked', async (_, text) => {
      repository.write({ 'stacks/fresh.yaml': text, 'nearside.config.yaml': `${CONFIGURATION}locked: [rds/*]\n` });
      repository.git('checkout', '-q', '-B', 'locked');
      repository.commit();
      repository.write({ 'nearside.config.yaml': CONFIGURATION });
      expect((await scanned('--policy-from', 'main')).code).toBe(0);
      expect(await scanned('--policy-from', 'locked')).toMatchObject({
        code: 1,
        findings: gated,
        notes: expect.arrayContaining([`${ignored}\`rds/not-publicly-accessible\` is locked, so that only the configuration can suppress it.`]) as string[],
      });
    });

    it('the configuration suppresses what is locked', async () => {
      repository.write({ 'nearside.config.yaml': `${CONFIGURATION}locked: ['*']\nsuppressions: [{policy: rds/*, address: Data, reason: agreed}]\n` });
      expect(await scanned('--policy-from', repository.commit())).toMatchObject({ code: 0, findings: [] });
    });

    it.each([
      ['requireReasons', ' until 2027-01-31', [], 'suppression-without-reason'],
      ['requireExpiry', ' -- mine', [], 'suppression-without-expiry'],
      ['requireExpiry', ' until 2026-01-31 -- mine', ['--today', '2026-02-01'], 'suppression-expired'],
    ])('%s and `%s`', async (key, rest, args, code) => {
      repository.write({
        'stacks/fresh.yaml': skipped.replace(' -- mine', rest),
        'nearside.config.yaml': `${CONFIGURATION}${key}: true\n`,
      });
      const commit = repository.commit();
      const { findings, diagnostics } = await repository.scan('--policy-from', commit, ...args);
      expect([findings.length, diagnostics.map(({ code: what }) => what)]).toEqual([1, ['policy-from', code]]);
      repository.write({ 'stacks/fresh.yaml': skipped.replace(' -- mine', ' until 2027-01-31 -- mine') });
      expect((await scanned('--policy-from', commit, ...args)).code).toBe(0);
    });
  });

  it('names with commands and terminal escapes are shown, not obeyed', async () => {
    const name = 'x\u001b[2J::set-output name=a::b';
    repository.write({ 'nearside.config.yaml': `${CONFIGURATION}${JSON.stringify(name)}: 1\n`, [`stacks/${'\u001b[31m::error::x'}.yaml`]: FRESH });
    for (const format of ['text', 'github']) {
      const { code, out, err } = await repository.nearside('scan', '--policy-from', 'main', '--format', format, '--verbose');
      expect(code).toBe(1);
      expect(out + err).not.toContain('\u001b[2J');
      expect(out + err).not.toContain('\u001b[31m');
      expect(out.split('\n').filter((line) => /^::(?:set-output|error::x)/.test(line))).toEqual([]);
    }
  });
});

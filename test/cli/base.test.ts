import { appendFileSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ScanResult } from '../../src/model/finding.js';
import { hasGit, ScratchRepository, toldAsChange } from '../scratch-repository.js';

const template = (isPublic: boolean, name = 'Db'): string => `Resources:
  ${name}:
    Type: AWS::RDS::DBInstance
    Properties:
      DBClusterIdentifier: c
      PubliclyAccessible: ${isPublic}
`;
const policy = 'rds/not-publicly-accessible';
const parsed = (out: string): ScanResult => {
  const result: ScanResult = JSON.parse(out);
  return result;
};
const installed = (version: string): string => {
  return JSON.stringify({ Modules: [{ Key: 'm', Source: 'registry.terraform.io/example/m/aws', Version: version, Dir: '.terraform/modules/m' }] });
};
const canLink = process.platform !== 'win32';
afterEach(() => vi.unstubAllEnvs());

describe.skipIf(!hasGit)('scan --base', () => {
  const repository = new ScratchRepository();
  repository.write({ 't.yaml': template(false), 'old.yaml': template(true), 'app/stack.yaml': template(true) });
  const base = repository.commit();

  it('says what is new, what moved and what it is compared with', async () => {
    repository.reset(base);
    repository.write({ 't.yaml': template(true), 'other.yaml': template(true) });
    repository.remove('old.yaml');
    const { findings, fixed, base: compared } = await repository.scan('--base', 'main');
    expect(compared).toEqual({ ref: 'main', commit: base });
    expect(findings.filter(({ change }) => change !== 'unchanged').map(toldAsChange)).toEqual([`moved ${policy} Db @ other.yaml:6`, `new ${policy} Db @ t.yaml:6`]);
    expect(findings.find(({ change }) => change === 'moved')?.movedFrom).toEqual({ unit: 'old.yaml', address: 'Db' });
    expect(fixed).toEqual([]);
  });

  it('touches neither the work tree nor the index', async () => {
    repository.reset(base);
    repository.write({ 't.yaml': template(true) });
    repository.git('add', 't.yaml');
    repository.write({ 'untracked.yaml': template(true) });
    const index = path.join(repository.folder, '.git/index');
    const [status, bytes, { mtimeMs }] = [repository.git('status', '--porcelain'), readFileSync(index), statSync(index)];
    await repository.scan('--base', 'HEAD');
    expect(statSync(index).mtimeMs).toBe(mtimeMs);
    expect(readFileSync(index).equals(bytes)).toBe(true);
    expect(repository.git('status', '--porcelain')).toBe(status);
  });

  it('compares with where the branch left the reference, not with what came after it there', async () => {
    repository.reset(base);
    repository.git('checkout', '-q', '-b', 'feature');
    repository.write({ 'mine.yaml': template(true, 'Mine') });
    repository.commit();
    repository.git('checkout', '-q', 'main');
    repository.remove('old.yaml');
    repository.commit();
    repository.git('checkout', '-q', 'feature');
    const { findings, fixed, base: compared } = await repository.scan('--base', 'main');
    repository.git('checkout', '-q', 'main');
    repository.git('branch', '-q', '-D', 'feature');
    expect(compared).toEqual({ ref: 'main', commit: base });
    expect(findings.filter(({ change }) => change !== 'unchanged').map(toldAsChange)).toEqual([`new ${policy} Mine @ mine.yaml:6`]);
    expect(fixed).toEqual([]);
  });

  it('works in a folder of the repository, with paths relative to it, and with files that were not there', async () => {
    repository.reset(base);
    repository.write({ 'app/stack.yaml': template(true, 'Renamed'), 'app/added.yaml': template(true, 'Added') });
    const { out } = await repository.nearsideIn('app', 'scan', '-f', 'json', '--base', base, '.', '../t.yaml', 'added.yaml');
    expect(parsed(out).findings.map(toldAsChange)).toEqual([`new ${policy} Added @ added.yaml:6`, `moved ${policy} Renamed @ stack.yaml:6`]);
  });

  it('asks the repository of the working directory, whatever a hook says of another', async () => {
    repository.reset(base);
    vi.stubEnv('GIT_DIR', '/nowhere');
    vi.stubEnv('GIT_INDEX_FILE', '/nowhere/index');
    expect((await repository.scan('--base', base)).base).toEqual({ ref: base, commit: base });
  });

  it('leaves out of both states what the configuration excludes, also where it is gone', async () => {
    repository.reset(base);
    repository.write({ 'nearside.config.json': '{"exclude": ["gone/**"]}', 'gone/a.yaml': template(true) });
    const before = repository.commit();
    repository.remove('gone');
    expect(await repository.changes('--base', before)).toEqual([]);
  });

  it('takes modules that terraform init downloaded from the work tree', async () => {
    repository.reset(base);
    repository.write({
      '.gitignore': '.terraform\n',
      'live/main.tf': 'module "m" {\n  source  = "example/m/aws"\n  version = "1.0.0"\n}\n',
    });
    const before = repository.commit();
    repository.write({
      'live/.terraform/modules/modules.json': installed('1.0.0'),
      'live/.terraform/modules/m/main.tf': 'resource "aws_db_instance" "x" {\n  storage_encrypted = false\n}\n',
    });
    const { findings } = await repository.scan('--base', before, 'live');
    expect(findings.map(({ resource }) => resource.address)).toContain('module.m.aws_db_instance.x');
    expect(new Set(findings.map(({ change }) => change))).toEqual(new Set(['unchanged']));

    repository.write({ 'live/main.tf': 'module "m" {\n  source  = "example/m/aws"\n  version = "~> 2.0"\n}\n', 'live/.terraform/modules/modules.json': installed('2.1.0') });
    const bumped = await repository.scan('--base', before, 'live');
    expect(new Set(bumped.findings.map(({ change }) => change))).toEqual(new Set(['new']));
    const ofBase = bumped.diagnostics.filter(({ code }) => code === 'base-incomplete').map(({ message }) => message);
    expect(ofBase).toEqual([expect.stringMatching(/The module `example\/m\/aws` is installed in another version/)]);
  });
});

describe.skipIf(!hasGit)('what git keeps otherwise', () => {
  const repository = new ScratchRepository();

  it.skipIf(!canLink)('follows links inside of the repository as the disk does, and no others', async () => {
    repository.write({ 'real/a.yaml': template(true) });
    symlinkSync('real', path.join(repository.folder, 'folder'));
    symlinkSync('real/a.yaml', path.join(repository.folder, 'file.yaml'));
    symlinkSync('/etc', path.join(repository.folder, 'outside'));
    symlinkSync('circle', path.join(repository.folder, 'circle'));
    const before = repository.commit();
    expect((await repository.scan('--base', before)).findings.map(toldAsChange)).toEqual([`unchanged ${policy} Db @ real/a.yaml:6`]);
    expect((await repository.scan('--base', before, 'folder')).findings.map(toldAsChange)).toEqual([`unchanged ${policy} Db @ real/a.yaml:6`]);
    expect((await repository.scan('--base', before, 'file.yaml')).findings.map(toldAsChange)).toEqual([`unchanged ${policy} Db @ real/a.yaml:6`]);
  });

  it('says that a file of Git LFS cannot be read as it was', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`;
    repository.write({ 'big.yaml': pointer });
    const before = repository.commit();
    repository.write({ 'big.yaml': template(true) });
    const { findings, diagnostics } = await repository.scan('--base', before, 'big.yaml');
    expect(findings.map(toldAsChange)).toEqual([`new ${policy} Db @ big.yaml:6`]);
    expect(diagnostics.map(({ severity, code, message }) => `${severity} ${code} ${message}`)).toEqual([expect.stringMatching(/^info base-incomplete .*`big\.yaml`.*Git LFS/)]);
  });

  it('reads a submodule at the commit that the base had', async () => {
    const inner = new ScratchRepository();
    inner.write({ 'a.yaml': template(false) });
    inner.commit();
    repository.git('submodule', '--quiet', 'add', inner.folder, 'sub');
    const before = repository.commit();
    inner.write({ 'a.yaml': template(true) });
    inner.commit();
    repository.git('-C', 'sub', 'pull', '-q');
    expect(await repository.changes('--base', before, 'sub')).toEqual([`new ${policy} Db @ sub/a.yaml:6`]);
  });
});

describe.skipIf(!hasGit)('what --base cannot be', () => {
  const repository = new ScratchRepository();
  repository.write({ 't.yaml': template(true) });
  repository.commit();

  it.each([
    [['--base', 'nowhere'], /`--base nowhere`: git knows no such commit, branch or tag here\. Fetch it first/],
    [['--base', 'origin/release'], /git fetch --depth=1 origin release/],
    [['--base', '-delete'], /does not start with `-`|needs a value/],
    [['--base=--upload-pack=touch /tmp/x'], /does not start with `-`/],
    [['--base', 'main', '--base-dir', '.'], /give one/],
    [['--base-dir', 'nowhere'], /`--base-dir nowhere`: there is no such folder/],
    [['--changed-only'], /needs something to compare with/],
    [['--fail-on', 'new'], /needs something to compare with/],
    [['--fail-on', 'high,low', '--base', 'main'], /give one severity/],
    [['--base', 'main', '--shard', '1/2'], /give one of them/],
  ])('%j', async (args, message) => {
    const { code, err, out } = await repository.nearside('scan', ...args);
    expect(err).toMatch(message);
    expect([code, out]).toEqual([2, '']);
  });

  it('says that a shallow clone lacks it', async () => {
    const deep = new ScratchRepository();
    deep.write({ 't.yaml': template(true) });
    const first = deep.commit();
    deep.commit('second');
    deep.git('clone', '-q', '--depth=1', `file://${deep.folder}`, 'shallow');
    const { code, err } = await deep.nearsideIn('shallow', 'scan', '--base', first);
    expect(err).toMatch(/shallow clone, which lacks most commits.*--unshallow/);
    expect(code).toBe(2);
  });

  it('says that there is no repository, and no git', async () => {
    const outside = new ScratchRepository();
    outside.remove('.git');
    expect((await outside.nearside('scan', '--base', 'main')).err).toMatch(/--base needs a git repository/);
    vi.stubEnv('PATH', '/nowhere');
    expect((await repository.nearside('scan', '--base', 'main')).err).toMatch(/there is no program `git`/);
  });
});

describe.skipIf(!hasGit)('scan --base-dir', () => {
  const repository = new ScratchRepository();
  repository.write({ 'head/a/t.yaml': template(true), 'base/a/t.yaml': template(false), 'base/a/gone.yaml': template(true, 'Gone') });

  it('compares with what another folder has at the same paths', async () => {
    const { out } = await repository.nearsideIn('head', 'scan', '-f', 'json', '--base-dir', '../base', 'a');
    const { findings, fixed, base } = parsed(out);
    expect(base).toEqual({ folder: '../base' });
    expect(findings.map(toldAsChange)).toEqual([`new ${policy} Db @ a/t.yaml:6`]);
    expect(fixed?.map(toldAsChange)).toEqual([`fixed ${policy} Gone @ a/gone.yaml:6`]);
  });

  it('shows new ones in full, names what is fixed and counts the rest', async () => {
    mkdirSync(path.join(repository.folder, 'head/b'));
    repository.write({ 'head/b/same.yaml': template(true, 'Same'), 'base/b/same.yaml': template(true, 'Same') });
    const { out } = await repository.nearsideIn('head', 'scan', '--base-dir', '../base');
    expect(out).toContain('a/t.yaml:6:27');
    expect(out).toMatch(/Fixed since \.\.\/base \(1\)\n.*a\/gone\.yaml:6:27/);
    expect(out).not.toContain('same.yaml');
    expect(out).toMatch(/^1 new failure \(1 \w+\)\.\nCompared with \.\.\/base: 1 unchanged, 1 fixed\.$/m);
    expect((await repository.nearsideIn('head', 'scan', '--base-dir', '../base', '--verbose')).out).toMatch(/As it was at \.\.\/base \(1\)\n.*b\/same\.yaml/);
  });

  it('--changed-only leaves out of JSON what is as it was', async () => {
    const { out } = await repository.nearsideIn('head', 'scan', '-f', 'json', '--base-dir', '../base', '--changed-only');
    expect(parsed(out).findings.map(toldAsChange)).toEqual([`new ${policy} Db @ a/t.yaml:6`]);
  });

  it('does not call fixed what can no longer be read', async () => {
    appendFileSync(path.join(repository.folder, 'head/a/t.yaml'), ' {{{ broken');
    repository.write({ 'base/a/t.yaml': template(true) });
    const { out } = await repository.nearsideIn('head', 'scan', '-f', 'json', '--base-dir', '../base', 'a/t.yaml');
    expect(parsed(out).coverage.complete).toBe(false);
    expect(parsed(out).fixed).toEqual([]);
  });
});

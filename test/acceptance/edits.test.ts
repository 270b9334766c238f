import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Finding, ScanResult } from '../../src/model/finding.js';
import { hasGit, ScratchRepository } from '../scratch-repository.js';

/**
 * Edits of ten kinds in real configurations: every finding is classified right. TerraGoat and AWS's templates where they are, and
 * always the samples.
 */
const shared = path.resolve(process.env.NEARSIDE_SHARED ?? '../shared', 'real');
const goat = path.join(shared, 'terraform/terragoat/terraform/aws');
const templates = path.join(shared, 'cloudformation/aws-cloudformation-templates');

function textsOf(folder: string, as: string, wanted: (name: string) => boolean): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(wanted).sort();
  return Object.fromEntries(names.map((name) => [`${as}/${name}`, readFileSync(path.join(folder, name), 'utf8')]));
}

/** So many of AWS's templates: each edit scans all of them twice. */
const TEMPLATES = 25;

const samples = {
  ...textsOf('samples/terraform/careless', 'records', (name) => name.endsWith('.tf')),
  'templates/records.yaml': readFileSync('samples/cloudformation/careless/patient-records.yaml', 'utf8'),
};
const real = !existsSync(goat) || !existsSync(templates) ? undefined : {
  ...textsOf(goat, 'goat', (name) => /^[^/]+\.tf$/.test(name)),
  ...Object.fromEntries(Object.entries(textsOf(templates, 'aws', (name) => name.endsWith('.yaml'))).slice(0, TEMPLATES)),
};

describe.skipIf(!hasGit)('edits of the samples', () => editsOf(samples, { file: 'records/data.tf', root: 'records', template: 'templates/records.yaml' }));
describe.skipIf(!hasGit || !real)('edits of real configurations', () => {
  editsOf({ ...samples, ...real }, { file: 'goat/s3.tf', root: 'goat', template: 'templates/records.yaml' });
});

/** What a test edits: a file of a Terraform root whose resources have findings, that root, and a template that has some. */
interface Subjects {
  readonly file: string;
  readonly root: string;
  readonly template: string;
}

function editsOf(texts: Readonly<Record<string, string>>, { file, root, template }: Subjects): void {
  const repository = new ScratchRepository();
  repository.write(texts);
  const base = repository.commit();
  let inventory: Promise<ScanResult> | undefined;
  const before = (): Promise<ScanResult> => (inventory ??= repository.scan());
  const text = (name: string): string => texts[name] ?? '';
  beforeEach(async () => {
    await before();
    repository.reset(base);
  });

  /** What is missing in the account as a whole is in no unit. */
  const isIn = ({ resource }: Finding, ...units: readonly string[]): boolean => units.includes(resource.unit) && resource.address !== 'account';
  const unchangedBut = async (changed: (finding: Finding) => boolean): Promise<number> => {
    return (await before()).findings.filter((finding) => !changed(finding)).length;
  };
  const of = ({ findings }: ScanResult, change: Finding['change']): readonly Finding[] => findings.filter((finding) => finding.change === change);
  /** Nothing but the order may differ. */
  const names = (findings: readonly Finding[]): readonly string[] => findings.map(({ policy, resource }) => `${policy} ${resource.address}`).sort();
  const nothingHappened = async (result: ScanResult): Promise<void> => {
    expect(names(result.findings.filter(({ change }) => change !== 'unchanged'))).toEqual([]);
    expect(result.fixed).toEqual([]);
    expect(result.findings.length).toBe((await before()).findings.length);
  };

  it('has enough to tell apart', async () => {
    const { findings } = await before();
    expect(findings.filter(({ resource }) => resource.unit === root).length).toBeGreaterThan(10);
    expect(findings.filter(({ resource }) => resource.unit === template).length).toBeGreaterThan(10);
  });

  it('no edit', async () => {
    await nothingHappened(await repository.scan('--base', base));
  });

  it('reindented, with CRLF and fifty lines above', async () => {
    const above = '# line\n'.repeat(50);
    const reindented = (old: string): string => old.replace(/^( +)(?=[a-z_]+ *[={])/gm, '$1$1');
    const edited = (name: string, old: string): string => (name.endsWith('.tf') ? reindented(above + old) : (above + old).replaceAll(/\r?\n/g, '\r\n'));
    repository.write(Object.fromEntries(Object.entries(texts).map(([name, old]) => [name, edited(name, old)])));
    await nothingHappened(await repository.scan('--base', base));
  });

  it('comments', async () => {
    const resources = text(file).replaceAll(/^(resource .*)$/gm, '// a resource\n$1 # here');
    repository.write({ [file]: `# what is this?\n${resources}`, [template]: text(template).replace(/^Resources:$/m, 'Resources: # all') });
    await nothingHappened(await repository.scan('--base', base));
  });

  it('a file of a root under another name', async () => {
    repository.write({ [`${root}/renamed.tf`]: text(file) });
    repository.remove(file);
    await nothingHappened(await repository.scan('--base', base));
  });

  it('a new file: its findings are new, and no others', async () => {
    repository.write({ 'added/copy.yaml': text(template) });
    const result = await repository.scan('--base', base);
    expect(new Set(of(result, 'new').map(({ resource }) => resource.unit))).toEqual(new Set(['added/copy.yaml']));
    expect(names(of(result, 'new'))).toEqual(names((await before()).findings.filter((finding) => isIn(finding, template))));
    expect(of(result, 'unchanged').length).toBe((await before()).findings.length);
    expect(result.fixed).toEqual([]);
  });

  it('a deleted file: its findings are fixed, and no others', async () => {
    repository.remove(template);
    const result = await repository.scan('--base', base);
    const gone = (finding: Finding): boolean => isIn(finding, template);
    expect(names(result.findings.filter(({ change }) => change !== 'unchanged'))).toEqual([]);
    expect(names(result.fixed ?? [])).toEqual(names((await before()).findings.filter(gone)));
    expect(result.findings.length).toBe(await unchangedBut(gone));
  });

  it('a whole template, and a whole root, moved: each finding once', async () => {
    repository.write({ 'elsewhere/stack.yaml': text(template) });
    repository.remove(template);
    const inRoot = Object.entries(texts).filter(([name]) => name.startsWith(`${root}/`));
    repository.write(Object.fromEntries(inRoot.map(([name, old]) => [name.replace(root, 'live/prod'), old])));
    repository.remove(root);
    const result = await repository.scan('--base', base);
    const moved = (finding: Finding): boolean => isIn(finding, template, root);
    expect(of(result, 'new')).toEqual([]);
    expect(result.fixed).toEqual([]);
    expect(names(of(result, 'moved'))).toEqual(names((await before()).findings.filter(moved)));
    expect(new Set(of(result, 'moved').map(({ movedFrom }) => movedFrom?.unit))).toEqual(new Set([template, root]));
    expect(of(result, 'unchanged').length).toBe(await unchangedBut(moved));
  });

  it('a resource under another name: moved with all that is found in it, and in what refers to it', async () => {
    const { findings } = await before();
    const subject = mostFoundIn(findings.filter(({ resource }) => resource.unit === template));
    repository.write({ [template]: text(template).replaceAll(new RegExp(`\\b${subject}\\b`, 'g'), `Renamed${subject}`) });
    const result = await repository.scan('--base', base);
    const ofSubject = findings.filter(({ resource }) => resource.unit === template && resource.address === subject);
    expect(of(result, 'new')).toEqual([]);
    expect(result.fixed).toEqual([]);
    expect(names(of(result, 'moved'))).toEqual(names(ofSubject).map((name) => name.replace(subject, `Renamed${subject}`)));
    expect(new Set(of(result, 'moved').map(({ movedFrom }) => movedFrom?.address))).toEqual(new Set([subject]));
  });

  it('a moved block', async () => {
    const { findings } = await before();
    const subject = mostFoundIn(findings.filter(({ resource }) => resource.unit === root && /^aws_\w+\.\w+$/.test(resource.address)));
    const [type = '', name = ''] = subject.split('.');
    const [reference, declaration] = [new RegExp(`\\b${type}\\.${name}\\b`, 'g'), new RegExp(`resource "?${type}"? "?${name}"?(?=\\s*\\{)`)];
    for (const [path, old] of Object.entries(texts)) {
      if (!path.startsWith(`${root}/`)) continue;
      repository.write({ [path]: old.replaceAll(reference, `${type}.renamed`).replace(declaration, `resource "${type}" "renamed"`) });
    }
    repository.write({ [`${root}/moved.tf`]: `moved {\n  from = ${subject}\n  to   = ${type}.renamed\n}\n` });
    const result = await repository.scan('--base', base);
    expect(of(result, 'new')).toEqual([]);
    expect(result.fixed).toEqual([]);
    const ofSubject = findings.filter(({ resource }) => resource.unit === root && resource.address === subject);
    expect(names(of(result, 'moved'))).toEqual(names(ofSubject).map((told) => told.replace(subject, `${type}.renamed`)));
  });

  it('a suppression: suppressed since, neither fixed nor new; taken away again, new', async () => {
    const { findings } = await before();
    const subject = findings.find(({ resource, location, verdict }) => resource.unit === root && location.file === file && verdict === 'fail');
    if (!subject) throw new Error('nothing is found there');
    const lines = text(file).split('\n');
    lines.splice(subject.location.startLine - 1, 0, `# nearside-disable-next-line ${subject.policy} -- accepted for the test`);
    repository.write({ [file]: lines.join('\n') });
    const result = await repository.scan('--base', base);
    expect(of(result, 'new')).toEqual([]);
    expect(result.fixed).toEqual([]);
    const added = result.suppressed.filter(({ change }) => change === 'new');
    expect(added.map(({ policy }) => policy)).toContain(subject.policy);
    expect(result.findings.length + added.length).toBe(findings.length);

    const withSuppression = repository.commit();
    repository.write({ [file]: text(file) });
    const without = await repository.scan('--base', withSuppression);
    expect(names(of(without, 'new'))).toEqual(names(added));
    expect(without.fixed).toEqual([]);
  });

  it('a variable flipped: what it opens is new, at the variable', async () => {
    const group = `resource "aws_security_group" "flip" {
  description = "flip"
  ingress {
    description = "flip"
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = [var.flip]
  }
}
`;
    repository.write({ [`${root}/flip.tf`]: group, [`${root}/flip-variables.tf`]: 'variable "flip" {\n  default = "10.0.0.0/8"\n}\n' });
    const closed = repository.commit();
    repository.write({ [`${root}/flip-variables.tf`]: 'variable "flip" {\n  default = "0.0.0.0/0"\n}\n' });
    const result = await repository.scan('--base', closed);
    expect(of(result, 'new').length).toBeGreaterThan(0);
    expect(new Set(of(result, 'new').map(({ location }) => `${location.file}:${location.startLine}`))).toEqual(new Set([`${root}/flip-variables.tf:2`]));
    expect(of(result, 'moved')).toEqual([]);
    const opened = repository.commit();
    repository.write({ [`${root}/flip-variables.tf`]: 'variable "flip" {\n  default = "10.0.0.0/8"\n}\n' });
    const reverted = await repository.scan('--base', opened);
    expect(names(reverted.fixed ?? [])).toEqual(names(of(result, 'new')));
    expect(of(reverted, 'new')).toEqual([]);
  });
}

/** The address that most findings are about. */
function mostFoundIn(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { resource } of findings) counts.set(resource.address, (counts.get(resource.address) ?? 0) + 1);
  const [[address = ''] = []] = [...counts].sort(([, a], [, b]) => b - a);
  return address;
}

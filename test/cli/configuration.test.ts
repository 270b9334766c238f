import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProjectConfiguration } from '../../src/cli/configuration.js';
import { findConfigurations, readConfiguration } from '../../src/cli/configuration.js';
import { describeError } from '../../src/engine/configuration/origin.js';
import { toLocation } from '../../src/model/source.js';
import { POLICIES } from '../engine/configuration/policies.js';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nearside-configuration-'));
  mkdirSync(join(root, '.git'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

interface Request {
  readonly cwd?: string;
  readonly file?: string;
}

async function read({ cwd = '.', file }: Request = {}): Promise<ProjectConfiguration> {
  const { result, errors } = await readConfiguration({ cwd: join(root, cwd), ...(file !== undefined && { file }), policies: POLICIES });
  expect(errors.map(describeError)).toEqual([]);
  if (!result) throw new Error('no result');
  return result;
}

async function errorsOf({ cwd = '.', file }: Request = {}): Promise<string[]> {
  const { result, errors } = await readConfiguration({ cwd: join(root, cwd), ...(file !== undefined && { file }), policies: POLICIES });
  expect(result).toBeUndefined();
  return errors.map(describeError);
}

/** A configuration that leaves a trace when it is run. */
function hostile(): string {
  return `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(trace())}, 'run');\nexport default { policies: { '*': 'off' } };\n`;
}

function trace(): string {
  return join(root, 'trace');
}

describe('which configuration', () => {
  it('none: everything has its default', async () => {
    const { file, folder, selected } = await read();
    expect({ file, folder, ids: selected.map(({ policy }) => policy.id) }).toEqual({ file: undefined, folder: root, ids: ['iam/key-age', 'rds/encrypted'] });
  });

  it.each(['ts', 'mts', 'js', 'mjs'])('nearside.config.%s', async (extension) => {
    write({ [`nearside.config.${extension}`]: 'export default { pack: \'all\' };' });
    expect((await read()).selected).toHaveLength(4);
  });

  it.each([
    ['json', '{ "pack": "all" }'],
    ['yaml', 'pack: all'],
    ['yml', '{ pack: all }'],
  ])('nearside.config.%s', async (extension, text) => {
    write({ [`nearside.config.${extension}`]: text });
    expect((await read()).selected).toHaveLength(4);
  });

  it('the nearest one above the working directory', () => {
    write({ 'nearside.config.json': '{}', 'a/nearside.config.yaml': '{}', 'a/b/c/.keep': '' });
    expect(findConfigurations(join(root, 'a/b/c'))).toEqual([join(root, 'a/nearside.config.yaml')]);
    expect(findConfigurations(root)).toEqual([join(root, 'nearside.config.json')]);
  });

  it('none above the repository, whose .git may be a file', () => {
    write({ 'nearside.config.json': '{}', 'inner/.git': 'gitdir: elsewhere', 'inner/deep/.keep': '' });
    expect(findConfigurations(join(root, 'inner/deep'))).toEqual([]);
  });

  it('folders of that name are not configurations', () => {
    mkdirSync(join(root, 'nearside.config.ts'));
    expect(findConfigurations(root)).toEqual([]);
  });

  it('the one that is named, and only that', async () => {
    write({ 'nearside.config.ts': hostile(), 'ci/strict.yaml': 'pack: strict' });
    const { selected, file, folder } = await read({ file: 'ci/strict.yaml' });
    expect([selected.length, file, folder]).toEqual([3, join(root, 'ci/strict.yaml'), join(root, 'ci')]);
    expect(existsSync(trace())).toBe(false);
  });

  it('several in one folder are one too many', async () => {
    write({ 'nearside.config.ts': hostile(), 'nearside.config.json': '{}', 'a/.keep': '' });
    expect(await errorsOf({ cwd: 'a' })).toEqual([
      'there are several configurations: `../nearside.config.ts`, `../nearside.config.json`. Keep one, or name one with `--config`.',
    ]);
    expect(existsSync(trace())).toBe(false);
  });

  it('a named one that does not exist, or is of no known kind', async () => {
    expect(await errorsOf({ file: 'a/nope.json' })).toEqual(['a/nope.json: there is no such file.']);
    expect(await errorsOf({ file: 'nearside.toml' })).toEqual([
      'nearside.toml: a configuration ends in one of `.ts`, `.mts`, `.js`, `.mjs`, `.json`, `.yaml`, `.yml`.',
    ]);
  });
});

describe('code in what is scanned', () => {
  it('is run when the working directory leads to it', async () => {
    write({ 'nearside.config.ts': hostile() });
    expect((await read()).selected).toEqual([]);
    expect(existsSync(trace())).toBe(true);
  });

  it('is not run below the working directory', async () => {
    write({ 'templates/nearside.config.ts': hostile(), 'templates/nearside.config.mjs': hostile(), 'templates/template.yaml': 'Resources: {}' });
    expect((await read()).selected).toHaveLength(2);
    expect(existsSync(trace())).toBe(false);
  });

  it('is not run when the configuration names its folder to be scanned', async () => {
    write({ 'nearside.config.json': '{ "paths": ["templates"] }', 'templates/nearside.config.ts': hostile() });
    expect((await read()).paths).toEqual(['templates']);
    expect(existsSync(trace())).toBe(false);
  });

  it('is not run beside the working directory', async () => {
    write({ 'other/nearside.config.ts': hostile(), 'mine/nearside.config.yaml': 'paths: [../other]' });
    expect((await read({ cwd: 'mine' })).paths).toEqual(['../other']);
    expect(existsSync(trace())).toBe(false);
  });
});

describe('paths', () => {
  it('are relative to the configuration and become relative to the working directory', async () => {
    write({ 'nearside.config.yaml': 'paths: [., stacks/a.yaml]\nparameterFiles: [params/prod.json]\nexclude: ["**/old/**"]', 'stacks/deep/.keep': '' });
    const { paths, parameterFiles, exclude, folder } = await read({ cwd: 'stacks/deep' });
    expect([paths, parameterFiles, exclude, folder]).toEqual([['../..', '../a.yaml'], ['../../params/prod.json'], ['**/old/**'], root]);
    expect((await read()).paths).toEqual(['.', 'stacks/a.yaml']);
  });

  it('of Terraform\'s values too', async () => {
    const text = 'terraform: {variableFiles: [common.tfvars], variableSets: {dev: [env/dev.tfvars], prod: []}, variables: {n: 1}}';
    write({ 'nearside.config.yaml': text, 'stacks/.keep': '' });
    expect((await read({ cwd: 'stacks' })).terraform).toEqual({
      variableFiles: ['../common.tfvars'], variableSets: { dev: ['../env/dev.tfvars'], prod: [] }, variables: { n: 1 },
    });
  });
});

describe('JSON and YAML', () => {
  it('an empty file sets nothing', async () => {
    write({ 'nearside.config.yaml': '# nothing yet\n' });
    expect((await read()).selected).toHaveLength(2);
  });

  it('JSON may hold comments and trailing commas', async () => {
    write({ 'nearside.config.json': '{\n  // why\n  "pack": "all",\n}\n' });
    expect((await read()).selected).toHaveLength(4);
  });

  it('`off` needs no quotes', async () => {
    write({ 'nearside.config.yaml': 'policies:\n  iam/key-age: off\n' });
    expect((await read()).selected.map(({ policy }) => policy.id)).toEqual(['rds/encrypted']);
  });

  it('template parameters are texts as they are written', async () => {
    write({ 'nearside.config.yaml': 'parameters:\n  Account: 012345678901\n  Ratio: 1.50\n  Debug: no\n  IsProd: true\n  Days: 30\n' });
    expect((await read()).parameters).toEqual({ Account: '012345678901', Ratio: '1.50', Debug: 'no', IsProd: 'true', Days: '30' });
  });

  it('suppressions know where they stand', async () => {
    write({ 'nearside.config.yaml': 'suppressions:\n  - policy: rds/encrypted\n    reason: agreed\n' });
    const places = (await read()).suppressions.map(({ place }) => place && toLocation(place));
    expect(places).toEqual([expect.objectContaining({ file: 'nearside.config.yaml', startLine: 2, startColumn: 5 })]);
  });

  it('errors say where, in the order of the file', async () => {
    write({
      'nearside.config.yaml': [
        'polices: {}',
        'pack: strictt',
        'policies:',
        '  rds/encryted: off',
        '  iam/key-age:',
        '    severity: hihg',
        '    parameters: { maxAge: 3, maxAgeDays: "3" }',
        'suppressions:',
        '  - policy: s3/loged',
        '  - reason: none',
        'customPolicies: []',
        '',
      ].join('\n'),
    });
    expect(await errorsOf()).toEqual([
      'nearside.config.yaml:1:1: unknown key `polices`; did you mean `policies`?',
      'nearside.config.yaml:2:7: `pack` is `strictt`; did you mean `strict`? Possible are `default`, `strict`, `all`, `aws-fsbp`, `cis-aws-3.0`, `gdpr`, `hipaa`, `nist-800-53-r5`, `pci-dss-4.0.1`.',
      'nearside.config.yaml:4:3: there is no policy `rds/encryted`; did you mean `rds/encrypted`?',
      'nearside.config.yaml:6:15: `policies["iam/key-age"].severity` is `hihg`; did you mean `high`? Possible are `critical`, `high`, `medium`, `low`, `info`.',
      'nearside.config.yaml:7:19: `iam/key-age` has no parameter `maxAge`; it has `maxAgeDays`, `ports`, `names`, `strict`, `prefix`.',
      'nearside.config.yaml:7:42: `policies["iam/key-age"].parameters.maxAgeDays` is a text; a number is expected, like the default `90`.',
      'nearside.config.yaml:9:13: there is no policy `s3/loged`; did you mean `s3/logged`?',
      'nearside.config.yaml:10:5: `suppressions[1]` lacks the key `policy`.',
      'nearside.config.yaml:11:1: `customPolicies` is possible only in a configuration in TypeScript or JavaScript: policies are code.',
    ]);
  });

  it('in JSON too, from another folder', async () => {
    write({ 'nearside.config.json': '{\n  "failOn": { "verdicts": ["fail",\n    "failed"] }\n}\n', 'a/.keep': '' });
    expect(await errorsOf({ cwd: 'a' })).toEqual([
      '../nearside.config.json:3:5: `failOn.verdicts[1]` is `failed`; did you mean `fail`? Possible are `fail`, `conditional`, `review`.',
    ]);
  });

  it('a syntax error is one', async () => {
    write({ 'nearside.config.json': '{ "pack": "all", "paths": [ }' });
    expect(await errorsOf()).toEqual([expect.stringMatching(/^nearside\.config\.json:1:29: Invalid JSON/)]);
  });

  it('a key that is written twice is an error', async () => {
    write({ 'nearside.config.yaml': 'pack: all\npack: strict\n' });
    expect(await errorsOf()).toEqual([expect.stringMatching(/^nearside\.config\.yaml:2:1: .*`?pack`?/)]);
  });

  it('`__proto__` is an unknown key', async () => {
    write({ 'nearside.config.json': '{ "__proto__": { "pack": "all" } }' });
    expect(await errorsOf()).toEqual([expect.stringMatching(/^nearside\.config\.json:1:3: unknown key `__proto__`/)]);
  });
});

describe('TypeScript and JavaScript', () => {
  const own = `
    definePolicy({
      id: 'acme/tagged',
      title: 'Buckets are tagged',
      area: 'access',
      severity: 'low',
      resource: 'AWS::S3::Bucket',
      parameters: { tags: ['owner'] },
      check(bucket: unknown, report: unknown) { void bucket; void report; },
    })`;

  it('imports from nearside are this package, wherever the configuration is; own files are imported too', async () => {
    write({
      'policies/tagged.ts': `import { definePolicy } from 'nearside';\nexport enum Kind { Own = 'own' }\nexport const tagged = ${own};\n`,
      'nearside.config.ts': [
        'import { defineConfig } from \'nearside\';',
        'import type { Policy } from \'nearside\';',
        'import { tagged } from \'./policies/tagged.js\';',
        'const policies: readonly Policy[] = [tagged];',
        'export default defineConfig({ customPolicies: policies, policies: { \'acme/tagged\': { parameters: { tags: [\'team\'] } } } });',
      ].join('\n'),
    });
    const { selected, file } = await read();
    expect(file).toBe(join(root, 'nearside.config.ts'));
    expect(selected.map(({ policy, parameters }) => [policy.id, parameters])).toEqual([
      ['acme/tagged', { tags: ['team'] }],
      ['iam/key-age', undefined],
      ['rds/encrypted', undefined],
    ]);
  });

  it('may be CommonJS, and may wait', async () => {
    write({ 'a/nearside.config.js': 'const { defineConfig } = require(\'nearside\');\nmodule.exports = defineConfig({ pack: \'all\' });' });
    expect((await read({ cwd: 'a' })).selected).toHaveLength(4);
    write({ 'b/nearside.config.mjs': 'const pack = await Promise.resolve(\'strict\');\nexport default { pack };' });
    expect((await read({ cwd: 'b' })).selected).toHaveLength(3);
  });

  it('errors name the key path', async () => {
    write({ 'nearside.config.ts': 'export default { policies: { \'iam/key-age\': { sevrity: \'low\' } }, polices: {}, customPolicies: [{}] };' });
    expect(await errorsOf()).toEqual([
      'nearside.config.ts: unknown key `polices`; did you mean `policies`?',
      'nearside.config.ts: unknown key `sevrity` in `policies["iam/key-age"]`; did you mean `severity`?',
      'nearside.config.ts: `customPolicies[0]` is not a policy; `definePolicy` makes one.',
    ]);
  });

  it.each<[string, string, string | RegExp]>([
    ['a syntax error', 'export default {\n  pack: "all",\n  = 3,\n};\n', /^nearside\.config\.ts:3:3: Unexpected token\.$/],
    [
      'an exception',
      'interface A { b: string }\n\nfunction f(a: A): never {\n  throw new Error("Oh no\\nmore");\n}\nexport default f({ b: "" });\n',
      'nearside.config.ts:4:1: cannot be run: Oh no',
    ],
    ['something thrown that is no error', 'throw "up";', 'nearside.config.ts: throws up.'],
    [
      'an import of what is not there',
      'import x from "./not-there";\nexport default x;\n',
      /^nearside\.config\.ts:1:1: cannot be run: Cannot find module '\.\/not-there'$/,
    ],
    ['no default export', 'export const pack = "all";\n', 'nearside.config.ts: exports no configuration: `export default defineConfig({ … })` does.'],
    ['undefined', 'export default undefined;\n', 'nearside.config.ts: exports no configuration: `export default defineConfig({ … })` does.'],
    ['a default export of something else', 'export default () => ({});\n', 'nearside.config.ts: the configuration is a function; an object is expected.'],
  ])('%s', async (_, text, message) => {
    write({ 'nearside.config.ts': text });
    expect(await errorsOf()).toEqual([typeof message === 'string' ? message : expect.stringMatching(message)]);
  });

  it('a syntax error of an imported file is placed in that', async () => {
    write({ 'nearside.config.ts': 'import { x } from \'./sub/x.js\';\nexport default x;', 'sub/x.ts': 'export const x = {\n;' });
    expect(await errorsOf()).toEqual([expect.stringMatching(/^sub\/x\.ts:2:1: /)]);
  });

  it('leaves nothing behind on the disk', async () => {
    write({ 'nearside.config.ts': 'export default {};', 'node_modules/.keep': '' });
    await read();
    expect(existsSync(join(root, 'node_modules/.cache'))).toBe(false);
  });
});

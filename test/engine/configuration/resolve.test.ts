import { describe, expect, it } from 'vitest';
import { defineConfig } from '../../../src/engine/configuration/configuration.js';
import type { ResolvedConfiguration, ResolveOptions } from '../../../src/engine/configuration/resolve.js';
import { resolveConfiguration } from '../../../src/engine/configuration/resolve.js';
import { POLICIES, quiet } from './policies.js';

function resolved(data: unknown, options: ResolveOptions = {}): ResolvedConfiguration {
  const { result, errors } = resolveConfiguration(data, POLICIES, options);
  expect(errors).toEqual([]);
  if (!result) throw new Error('no result');
  return result;
}

function messages(data: unknown, options: ResolveOptions = {}): string[] {
  const { result, errors } = resolveConfiguration(data, POLICIES, options);
  expect(result).toBeUndefined();
  return errors.map((error) => error.message);
}

function selection(data: unknown, options: ResolveOptions = {}): Record<string, string> {
  return Object.fromEntries(resolved(data, options).selected.map(({ policy, severity }) => [policy.id, severity]));
}

describe('without settings', () => {
  it('everything has its default', () => {
    const { selected, ...rest } = resolved({});
    expect(selected.map(({ policy }) => policy.id)).toEqual(['iam/key-age', 'rds/encrypted']);
    expect(rest).toEqual({
      includeFramework: false,
      policies: POLICIES,
      suppressions: [],
      requireReasons: false,
      requireExpiry: false,
      locked: new Set(),
      gate: { severity: 'info', verdicts: ['fail'] },
      paths: undefined,
      exclude: [],
      parameterFiles: [],
      parameters: {},
      terraform: {},
    });
  });
});

describe('which policies run', () => {
  it.each([
    ['default', ['iam/key-age', 'rds/encrypted']],
    ['strict', ['iam/key-age', 'rds/encrypted', 's3/logged']],
    ['all', ['iam/key-age', 'rds/encrypted', 's3/logged', 's3/replicated']],
  ])('pack %s', (pack, ids) => {
    expect(Object.keys(selection({ pack }))).toEqual(ids);
  });

  it('the pack that is asked for wins over the configured one', () => {
    expect(Object.keys(selection({ pack: 'all' }, { pack: 'default' }))).toEqual(['iam/key-age', 'rds/encrypted']);
  });

  it('naming a policy runs it, whatever the pack', () => {
    expect(selection({ policies: { 's3/replicated': 'critical' } })).toMatchObject({ 's3/replicated': 'critical' });
    expect(selection({ policies: { 's3/replicated': {} } })).toMatchObject({ 's3/replicated': 'low' });
    expect(selection({ policies: { 's3/replicated': { enabled: true, severity: 'info' } } })).toMatchObject({ 's3/replicated': 'info' });
  });

  it('unless it is turned off', () => {
    expect(selection({ policies: { 'iam/key-age': 'off' } })).toEqual({ 'rds/encrypted': 'medium' });
    expect(selection({ policies: { 'iam/key-age': { enabled: false, severity: 'high' } } })).toEqual({ 'rds/encrypted': 'medium' });
  });

  it('a pattern sets the severity of what runs anyway', () => {
    expect(selection({ pack: 'strict', policies: { 's3/*': 'high' } })).toEqual({ 'iam/key-age': 'medium', 'rds/encrypted': 'medium', 's3/logged': 'high' });
    expect(selection({ policies: { '*': 'info' } })).toEqual({ 'iam/key-age': 'info', 'rds/encrypted': 'info' });
  });

  it('a pattern turns policies on and off when it says so', () => {
    expect(Object.keys(selection({ policies: { 's3/*': { enabled: true } } }))).toEqual(['iam/key-age', 'rds/encrypted', 's3/logged', 's3/replicated']);
    expect(selection({ pack: 'all', policies: { '*': 'off' } })).toEqual({});
  });

  it('the closer name counts, in whatever order', () => {
    const policies = { 's3/logged': 'critical', '*': 'off', 's3/*': { enabled: true, severity: 'info' } };
    expect(selection({ policies })).toEqual({ 's3/logged': 'critical', 's3/replicated': 'info' });
  });

  it('hands on parameters', () => {
    const { selected } = resolved({ policies: { 'iam/key-age': { parameters: { maxAgeDays: 30, ports: [], names: ['a'] } } } });
    expect(selected.map(({ parameters }) => parameters)).toEqual([{ maxAgeDays: 30, ports: [], names: ['a'] }, undefined]);
  });
});

describe('the gate', () => {
  it.each([
    [undefined, { severity: 'info', verdicts: ['fail'] }],
    ['high', { severity: 'high', verdicts: ['fail'] }],
    ['none', { severity: 'none', verdicts: ['fail'] }],
    [{ verdicts: ['fail', 'conditional'] }, { severity: 'info', verdicts: ['fail', 'conditional'] }],
    [{ severity: 'low' }, { severity: 'low', verdicts: ['fail'] }],
    [{}, { severity: 'info', verdicts: ['fail'] }],
  ])('%j', (failOn, gate) => {
    expect(resolved({ failOn }).gate).toEqual(gate);
  });
});

describe('the rest', () => {
  it('is handed on, parameters as texts', () => {
    const configuration = defineConfig({
      paths: ['templates'],
      exclude: ['**/old/**'],
      requireReasons: true,
      parameterFiles: ['prod.json'],
      parameters: { Env: 'prod', Days: 30, IsProd: true },
      terraform: { variableFiles: ['common.tfvars'], variables: { n: 1 }, variableSets: { dev: ['dev.tfvars'] }, workspace: 'w' },
    });
    expect(resolved(configuration)).toMatchObject({
      paths: ['templates'],
      exclude: ['**/old/**'],
      requireReasons: true,
      parameterFiles: ['prod.json'],
      parameters: { Env: 'prod', Days: '30', IsProd: 'true' },
      terraform: { variableFiles: ['common.tfvars'], variables: { n: 1 }, variableSets: { dev: ['dev.tfvars'] }, workspace: 'w' },
    });
  });

  it('suppressions know their policies, by id, alias or pattern; rules that only others have are no error', () => {
    const names = ['rds/encrypted', 'CKV_AWS_16', 's3/*', 'CKV_AWS_9999'];
    const { suppressions } = resolved({ suppressions: names.map((policy) => ({ policy, reason: 'agreed', expires: '2030-12-31' })) });
    expect(suppressions.map(({ policies }) => [...policies])).toEqual([['rds/encrypted'], ['rds/encrypted'], ['s3/logged', 's3/replicated'], []]);
    expect(suppressions[0]).toMatchObject({ kind: 'configuration', reason: 'agreed', expires: '2030-12-31' });
  });

  it('$schema is for editors', () => {
    expect(resolved({ $schema: './schema.json' }).gate.severity).toBe('info');
  });
});

describe('what is wrong', () => {
  const KEYS = '`paths`, `exclude`, `pack`, `policies`, `suppressions`, `requireReasons`, `requireExpiry`, `locked`, `baseline`, `failOn`, `account`, `includeFramework`, `parameterFiles`, `parameters`, `terraform`, `customPolicies`';
  const SEVERITIES = '`critical`, `high`, `medium`, `low`, `info`';

  it.each<[string, unknown, string]>([
    ['an unknown key', { polices: {} }, 'unknown key `polices`; did you mean `policies`?'],
    [
      'a key that is like no other',
      { verbose: true },
      `unknown key \`verbose\`; possible are ${KEYS}.`,
    ],
    [
      'a nested unknown key',
      { policies: { 'rds/encrypted': { sevrity: 'low' } } },
      'unknown key `sevrity` in `policies["rds/encrypted"]`; did you mean `severity`?',
    ],
    ['an unknown key of the gate', { failOn: { verdict: ['fail'] } }, 'unknown key `verdict` in `failOn`; did you mean `verdicts`?'],
    ['an unknown pack', { pack: 'defualt' }, '`pack` is `defualt`; did you mean `default`? Possible are `default`, `strict`, `all`, `aws-fsbp`, `cis-aws-3.0`, `gdpr`, `hipaa`, `nist-800-53-r5`, `pci-dss-4.0.1`.'],
    ['a pack of another kind', { pack: 3 }, '`pack` is a number; possible are `default`, `strict`, `all`, `aws-fsbp`, `cis-aws-3.0`, `gdpr`, `hipaa`, `nist-800-53-r5`, `pci-dss-4.0.1`.'],
    [
      'an unknown severity',
      { policies: { 'rds/encrypted': { severity: 'hihg' } } },
      `\`policies["rds/encrypted"].severity\` is \`hihg\`; did you mean \`high\`? Possible are ${SEVERITIES}.`,
    ],
    [
      'a setting that is no severity',
      { policies: { 'rds/encrypted': 'warning' } },
      '`policies["rds/encrypted"]` is `warning`; possible are `off`, `critical`, `high`, `medium`, `low`, `info`.',
    ],
    ['a setting of another kind', { policies: { 'rds/encrypted': false } }, '`policies["rds/encrypted"]` is `false`; a text or an object is expected.'],
    ['a gate of another kind', { failOn: ['high'] }, '`failOn` is a list; a text or an object is expected.'],
    ['an unknown gate', { failOn: 'hgih' }, `\`failOn\` is \`hgih\`; did you mean \`high\`? Possible are ${SEVERITIES}, \`none\`.`],
    [
      'an unknown verdict',
      { failOn: { verdicts: ['fail', 'failed'] } },
      '`failOn.verdicts[1]` is `failed`; did you mean `fail`? Possible are `fail`, `conditional`, `review`.',
    ],
    ['no list', { paths: 'templates' }, '`paths` is a text; a list is expected.'],
    ['an empty key', { suppressions: null }, '`suppressions` is empty; a list is expected.'],
    ['an empty path', { paths: [' '] }, '`paths[0]` is blank.'],
    ['a suppression of nothing', { suppressions: [{ reason: 'x' }] }, '`suppressions[0]` lacks the key `policy`.'],
    [
      'a day that is none',
      { suppressions: [{ policy: 'rds/encrypted', expires: '2026-1-1' }] },
      '`suppressions[0].expires` is `2026-1-1`; expected is something like `2026-12-31`.',
    ],
    [
      'a template parameter that is no scalar',
      { parameters: { Ports: [1] } },
      '`parameters.Ports` is a list; a text or a number or true or false is expected.',
    ],
    ['something else', ['paths'], 'the configuration is a list; an object is expected.'],
    ['nothing', null, 'the configuration is empty; an object is expected.'],
    ['an unknown policy', { policies: { 'rds/encryted': 'off' } }, 'there is no policy `rds/encryted`; did you mean `rds/encrypted`?'],
    ['a policy like no other', { policies: { 'lambda/whatever': 'off' } }, 'there is no policy `lambda/whatever`; `nearside policies` lists them.'],
    ['an alias', { policies: { CKV_AWS_16: 'off' } }, '`CKV_AWS_16` is called `rds/encrypted` here.'],
    ['an unknown service', { policies: { 'amazons3/*': 'off' } }, 'there are no policies `amazons3/*`; `nearside policies` lists them.'],
    ['a misspelt service', { policies: { 'rsd/*': 'off' } }, 'there are no policies `rsd/*`; did you mean `rds/*`?'],
    ['a suppression of an unknown policy', { suppressions: [{ policy: 's3/loged' }] }, 'there is no policy `s3/loged`; did you mean `s3/logged`?'],
    [
      'an unknown parameter',
      { policies: { 'iam/key-age': { parameters: { maxAge: 3 } } } },
      '`iam/key-age` has no parameter `maxAge`; it has `maxAgeDays`, `ports`, `names`, `strict`, `prefix`.',
    ],
    [
      'a misspelt parameter',
      { policies: { 'iam/key-age': { parameters: { maxAgeDay: 3 } } } },
      '`iam/key-age` has no parameter `maxAgeDay`; did you mean `maxAgeDays`?',
    ],
    ['a parameter of a policy without any', { policies: { 'rds/encrypted': { parameters: { on: true } } } }, '`rds/encrypted` has no parameters, so no `on`.'],
    [
      'parameters that are no object',
      { policies: { 'iam/key-age': { parameters: [1] } } },
      '`policies["iam/key-age"].parameters` is a list; an object is expected.',
    ],
    [
      'parameters of several policies',
      { policies: { 's3/*': { parameters: { a: 1 } } } },
      '`policies["s3/*"].parameters`: `s3/*` is several policies, and parameters belong to one.',
    ],
    ['a lock that locks nothing', { locked: ['s4/*'] }, 'there are no policies `s4/*`; did you mean `s3/*`?'],
    ['own policies that are no list', { customPolicies: {} }, '`customPolicies` is an object; a list is expected.'],
  ])('%s', (_, data, message) => {
    expect(messages(data)).toEqual([message]);
  });

  it.each([
    ['maxAgeDays', '30', 'a text; a number is expected, like the default `90`.'],
    ['maxAgeDays', NaN, 'not a finite number; a number is expected, like the default `90`.'],
    ['strict', 'yes', 'a text; true or false is expected, like the default `true`.'],
    ['prefix', 5, 'a number; a text is expected, like the default `"x"`.'],
    ['ports', 80, 'a number; a list of numbers is expected, like the default `[80,443]`.'],
    ['ports', [80, '443'], 'a list that holds a text; a list of numbers is expected, like the default `[80,443]`.'],
    ['names', [1], 'a list that holds a number; a list of texts is expected, like the default `[]`.'],
  ])('parameter %s of %j', (name, value, message) => {
    const data = { policies: { 'iam/key-age': { parameters: { [name]: value } } } };
    expect(messages(data)).toEqual([`\`policies["iam/key-age"].parameters.${name}\` is ${message}`]);
  });

  it('is told all at once', () => {
    const data = {
      polices: {},
      pack: 'non',
      policies: { 'rds/encryted': 'off', 'iam/key-age': { severity: 'hihg', parameters: { prefix: 1 } } },
      suppressions: [{ policy: 's3/loged' }, { polcy: 'x' }],
      customPolicies: [{}],
    };
    expect(messages(data)).toHaveLength(9);
  });

  it('inherited names are no parameters, `__proto__` no key', () => {
    expect(messages({ policies: { 'iam/key-age': { parameters: { toString: 1 } } } })[0]).toContain('has no parameter `toString`');
    const data: unknown = JSON.parse('{"__proto__": {"pack": "all"}, "policies": {"__proto__": "off", "constructor": "off"}}');
    expect(messages(data)).toEqual([
      expect.stringContaining('unknown key `__proto__`'),
      expect.stringContaining('there is no policy `__proto__`'),
      expect.stringContaining('there is no policy `constructor`'),
    ]);
  });

  it('long texts are cut', () => {
    expect(messages({ pack: 'x'.repeat(5000) })).toEqual([`\`pack\` is \`${'x'.repeat(100)}…\`; possible are \`default\`, \`strict\`, \`all\`, \`aws-fsbp\`, \`cis-aws-3.0\`, \`gdpr\`, \`hipaa\`, \`nist-800-53-r5\`, \`pci-dss-4.0.1\`.`]);
  });
});

describe('own policies', () => {
  const own = quiet('acme/tagged', { parameters: { tags: ['owner'] } });

  it('stand among the others, sorted, and are set like them', () => {
    const { policies, selected } = resolved({ customPolicies: [own], policies: { 'acme/tagged': { severity: 'low', parameters: { tags: ['team'] } } } });
    expect(policies.map(({ id }) => id)).toEqual(['acme/tagged', ...POLICIES.map(({ id }) => id)]);
    expect(selected[0]).toEqual({ policy: own, severity: 'low', parameters: { tags: ['team'] } });
  });

  it.each<[string, unknown, string]>([
    ['nothing that definePolicy made', { id: 'a/b' }, '`customPolicies[0]` is not a policy; `definePolicy` makes one.'],
    ['an id of nearside', quiet('rds/encrypted'), '`customPolicies[0]` has the id `rds/encrypted`, which is taken by a policy of nearside.'],
    ['an id without a service', quiet('tagged'), '`customPolicies[0]` has the id `tagged`; ids look like `service/what-holds`.'],
    ['a misspelt severity', { ...own, severity: 'hihg' }, '`customPolicies[0]` has the severity `hihg`; did you mean `high`?'],
    [
      'no area',
      { ...own, area: undefined },
      '`customPolicies[0]` has no area; possible are `infrastructure`, `data-protection`, `access`, `application`, `monitoring`.',
    ],
    ['no title', { ...own, title: '' }, '`customPolicies[0]` has no title.'],
  ])('%s', (_, policy, message) => {
    expect(messages({ customPolicies: [policy] })).toEqual([message]);
  });

  it('two with one id', () => {
    const message = '`customPolicies[2]` has the id `acme/tagged`, which is taken by `customPolicies[0]`.';
    expect(messages({ customPolicies: [own, quiet('acme/b'), own] })).toEqual([message]);
  });

  it('are not possible in data', () => {
    const message = '`customPolicies` is possible only in a configuration in TypeScript or JavaScript: policies are code.';
    expect(messages({ customPolicies: [] }, { origin: { isData: true } })).toEqual([message]);
  });
});

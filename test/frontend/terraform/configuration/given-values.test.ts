import { describe, expect, it } from 'vitest';
import { givenValues, valuesFlags } from '../../../../src/frontend/terraform/configuration/given-values.js';
import type { TerraformOptions } from '../../../../src/frontend/terraform/options.js';
import { textAt } from '../../../../src/model/source.js';
import { loadModules, shown } from './load.js';

const NAMES = ['env', 'default', 'defaultjson', 'auto1', 'auto2', 'flag'];
const VALUES = {
  'root/main.tf': [...NAMES, 'v'].map((name) => `variable "${name}" {}`).join('\n'),
  'root/terraform.tfvars': 'v = "terraform.tfvars"\ndefault = 1\n',
  'root/terraform.tfvars.json': '{"v": "terraform.tfvars.json", "defaultjson": "${1}"}',
  'root/b.auto.tfvars.json': '{"v": "b.auto"}',
  'root/a.auto.tfvars': 'v = "a.auto"\nunknown = 1\n',
  'root/env/dev.tfvars': 'v = "dev"\n',
  'other.tfvars': 'v = "other"\n',
};

function given(options: TerraformOptions): { readonly values: Readonly<Record<string, string>>; readonly diagnostics: readonly string[] } {
  const modules = loadModules(VALUES);
  const module = modules.in('root');
  if (module === undefined) throw new Error('no module');
  const { flags, diagnostics } = valuesFlags(options.args ?? []);
  const values = [...(givenValues(module, flags, options, modules)[0]?.values ?? [])].map(([name, value]) => [name, value.kind === 'text' ? value.text : textAt(value.expression.place)]);
  return { values: Object.fromEntries(values), diagnostics: [...diagnostics, ...modules.diagnostics].map(shown) };
}

describe('the values given to a root module', () => {
  it('come from the files that Terraform loads of its own accord, the last name wins', () => {
    expect(given({}).values).toEqual({ v: '"b.auto"', default: '1', defaultjson: '"${1}"', unknown: '1' });
    expect(given({}).diagnostics).toEqual(['info unused-parameter-value root/a.auto.tfvars:2']);
  });

  it('are overridden by flags in their order', () => {
    expect(given({ args: ['-var', 'v=one', '-var-file=env/dev.tfvars'] }).values['v']).toBe('"dev"');
    expect(given({ args: ['--var-file', 'other.tfvars', '--var=v=a=b'] }).values['v']).toBe('a=b');
  });

  it('from the environment give way to everything else', () => {
    expect(given({ env: { TF_VAR_v: 'env', TF_VAR_env: 'x', PATH: '/bin' } }).values).toMatchObject({ v: '"b.auto"', env: 'x' });
  });

  it('that cannot be read are reported', () => {
    expect(given({ args: ['-var-file', 'none.tfvars'] }).diagnostics).toContain('error file-unreadable');
    expect(given({ args: ['-target=x', '-var', 'novalue', '-var'] }).diagnostics.filter((line) => line === 'error invalid-configuration')).toHaveLength(3);
  });
});

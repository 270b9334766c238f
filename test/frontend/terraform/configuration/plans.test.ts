import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskFiles } from '../../../../src/cli/disk.js';
import { readTerraform } from '../../../../src/frontend/terraform/index.js';
import type { Estate } from '../../../../src/model/resource.js';

const TERRAFORM = resolve(process.env['NEARSIDE_SHARED'] ?? '../shared', 'terraform');

interface Meta {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly workspace?: string;
}

interface PlannedModule {
  readonly resources?: readonly { readonly address: string; readonly mode: string }[];
  readonly child_modules?: readonly PlannedModule[];
}

function json<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

function readRoot(folder: string, meta: Meta): Estate {
  const { args = [], env = {}, workspace = 'default' } = meta;
  return readTerraform(diskFiles({ cwd: join(folder, 'src'), paths: ['.'] }).files, { args, env, workspace });
}

function planned(module: PlannedModule | undefined): readonly string[] {
  const own = (module?.resources ?? []).filter(({ mode }) => mode === 'managed').map(({ address }) => address);
  return [...own, ...(module?.child_modules ?? []).flatMap(planned)];
}

describe.skipIf(!existsSync(TERRAFORM))('real plans', () => {
  const plans = join(TERRAFORM, 'plans');
  const names = existsSync(plans) ? readdirSync(plans).sort() : [];

  it.each(names)('%s has the resources that Terraform plans', (name) => {
    const folder = join(plans, name);
    const plan = json<{ readonly planned_values?: { readonly root_module?: PlannedModule } }>(join(folder, 'plan.json'));
    const estate = readRoot(folder, json<Meta>(join(folder, 'meta.json')));
    expect([...new Set(estate.resources.map(({ address }) => address))].sort()).toEqual([...planned(plan.planned_values?.root_module)].sort());
    expect(estate.diagnostics.filter(({ severity, code }) => severity !== 'info' || code === 'invalid-configuration')).toEqual([]);
  });
});

describe.skipIf(!existsSync(TERRAFORM))('roots that Terraform refuses', () => {
  const refused = join(TERRAFORM, 'plan-errors');
  const names = existsSync(refused) ? readdirSync(refused).sort() : [];

  it.each(names)('%s gets a diagnostic', (name) => {
    expect(readRoot(join(refused, name), {}).diagnostics).not.toEqual([]);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskFiles } from '../../../../src/cli/disk.js';
import { readEstate } from '../../../../src/estate.js';
import type { Resource } from '../../../../src/model/resource.js';
import type { Value } from '../../../../src/model/value.js';

/** Real plans: nothing that Terraform knows is lost or changed, whether the source is there or not. */

const PLANS = resolve(process.env['NEARSIDE_SHARED'] ?? '../shared', 'terraform/plans');

interface PlannedResource {
  readonly address: string;
  readonly mode: string;
  readonly values?: Readonly<Record<string, unknown>>;
}

interface PlannedModule {
  readonly resources?: readonly PlannedResource[];
  readonly child_modules?: readonly PlannedModule[];
}

function managed(module: PlannedModule | undefined): readonly PlannedResource[] {
  return [...(module?.resources ?? []).filter(({ mode }) => mode === 'managed'), ...(module?.child_modules ?? []).flatMap(managed)];
}

/** Paths at which a planned value is another one than that of the graph. */
function differences(planned: unknown, value: Value | undefined, path: string): readonly string[] {
  // An unknown element of a list is null.
  if (value?.kind === 'unknown' && (planned === null || path === '')) return [];
  if (Array.isArray(planned)) {
    if (value?.kind !== 'list' || value.items.length < planned.length) return [path];
    return planned.flatMap((item, index) => differences(item, value.items[index], `${path}[${index}]`));
  }
  if (typeof planned === 'object' && planned !== null) {
    if (value?.kind !== 'map') return [path];
    return Object.entries(planned).flatMap(([key, item]) => differences(item, value.entries.get(key)?.value, `${path}.${key}`));
  }
  return value?.kind === 'literal' && value.value === planned ? [] : [path];
}

describe.skipIf(!existsSync(PLANS))('real plans', () => {
  // Every fifth, and those with traps of their own.
  const names = existsSync(PLANS) ? readdirSync(PLANS).sort().filter((name, index) => index % 5 === 0 || name.startsWith('own-')) : [];

  it.each(names)('%s has what Terraform plans, with the source and without', async (name) => {
    const folder = join(PLANS, name);
    const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as { readonly planned_values?: { readonly root_module?: PlannedModule } };
    const planned = managed(plan.planned_values?.root_module);
    for (const paths of [['plan.json'], ['plan.json', 'src']]) {
      const { units, resources, diagnostics } = await readEstate(diskFiles({ cwd: folder, paths }).files, {});
      expect(units).toEqual([{ id: 'plan.json', kind: 'terraform-plan', path: 'plan.json' }]);
      const byAddress = new Map<string, Resource>(resources.map((resource) => [resource.address, resource]));
      expect([...byAddress.keys()].sort()).toEqual(planned.map(({ address }) => address).sort());
      expect(planned.flatMap(({ address, values }) => differences(values ?? {}, byAddress.get(address)?.written, address))).toEqual([]);
      if (paths.length === 1) expect(diagnostics).toEqual([]);
      else expect(resources.filter(({ header }) => header.source.path === 'plan.json')).toEqual([]);
    }
  });
});

import type { PolicyInfo } from '../model/finding.js';
import type { PackName, Policy } from '../policy/policy.js';
import { CONTROL_CATALOGUES, PACK_NAMES, PACKS } from '../policy/policy.js';

/** A pack contains every smaller one: `default` ⊂ `strict` ⊂ `all`. A catalogue's has the policies that name one of its controls. */
export function isInPack(policy: Policy, name: PackName): boolean {
  const pack = PACKS.find((known) => known === name);
  if (pack !== undefined) return PACKS.indexOf(policy.pack) <= PACKS.indexOf(pack);
  const catalogue = CONTROL_CATALOGUES.find((known) => known === name);
  return catalogue !== undefined && (policy.controls?.[catalogue] ?? []).length > 0;
}

export function describePolicy(policy: Policy): PolicyInfo {
  const { id, title, area, severity, resources, controls, aliases } = policy;
  return {
    id,
    title,
    area,
    severity,
    resources,
    controls: defined(controls),
    aliases: defined(aliases),
    packs: PACK_NAMES.filter((name) => isInPack(policy, name)),
  };
}

function defined(lists: Readonly<Record<string, readonly string[] | undefined>> = {}): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(lists).flatMap(([key, list]) => (list ? [[key, list] as const] : [])));
}

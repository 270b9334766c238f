import type { PolicyInfo } from '../model/finding.js';
import type { Pack, Policy } from '../policy/policy.js';
import { PACKS } from '../policy/policy.js';

/** A pack contains every smaller one: `default` ⊂ `strict` ⊂ `all`. */
export function isInPack(policy: Policy, pack: Pack): boolean {
  return PACKS.indexOf(policy.pack) <= PACKS.indexOf(pack);
}

export function describePolicy(policy: Policy): PolicyInfo {
  const { id, title, area, severity, resources, controls, aliases, pack } = policy;
  return {
    id,
    title,
    area,
    severity,
    resources,
    controls: defined(controls),
    aliases: defined(aliases),
    packs: PACKS.slice(PACKS.indexOf(pack)),
  };
}

function defined(lists: Readonly<Record<string, readonly string[] | undefined>> = {}): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(lists).flatMap(([key, list]) => (list ? [[key, list] as const] : [])));
}

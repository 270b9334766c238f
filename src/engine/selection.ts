import type { SelectedPolicy } from './evaluate.js';
import type { PolicyInfo } from '../model/finding.js';
import type { Policy } from '../policy/policy.js';
import { PACKS } from '../policy/policy.js';

/** The policies of a pack. A pack contains every smaller one: `default` ⊂ `strict` ⊂ `all`. Undefined: there is no such pack. */
export function selectPack(policies: readonly Policy[], pack: string): readonly SelectedPolicy[] | undefined {
  const size = PACKS.findIndex((name) => name === pack);
  if (size < 0) return undefined;
  return policies.filter((policy) => PACKS.indexOf(policy.pack) <= size).map((policy) => ({ policy, severity: policy.severity }));
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

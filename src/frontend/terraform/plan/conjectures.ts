import { append } from '../../../model/append.js';
import type { Condition } from '../../../model/decision.js';
import type { Value } from '../../../model/value.js';
import { rowOf } from '../mapping/known.js';
import { addressSteps } from './addresses.js';
import { AFTER_APPLY } from './planned-values.js';
import type { PlannedResource } from './plan-file.js';
import type { Targets } from './targets.js';

/**
 * Behind a local value or a data source a plan alone does not tell what an argument refers to. Where one resource of the right type
 * is there, it may be that one: policies then ask for review, instead of missing what is joined.
 */
export class Conjectures {
  private readonly byType = new Map<string, string[]>();
  private readonly decisions = new Map<string, Condition>();

  constructor(
    resources: readonly PlannedResource[],
    private readonly targets: Targets,
  ) {
    for (const { type, address } of resources) append(this.byType, type, address);
  }

  /** `references`: those of the expression; in one module the same ones mean the same resource. */
  about(own: string, ownType: string, argument: string, references: readonly string[], value: Value): Value {
    const { origin } = value;
    const address = this.candidate(own, ownType, argument);
    if (address === undefined) return value;
    const key = [moduleOf(own), address, ...references, ...(references.some((one) => one.startsWith('each.')) ? [own] : [])].join('\n');
    let decision = this.decisions.get(key);
    if (!decision) {
      const readings = [`${argument} of ${own} is that of ${address}`, `${argument} of ${own} is not that of ${address}`] as const;
      decision = { kind: 'condition', name: readings[0], formula: { kind: 'unknowable', why: AFTER_APPLY, place: origin.place }, readings };
      this.decisions.set(key, decision);
    }
    const attribute = argument.endsWith('_arn') ? 'arn' : 'id';
    return { kind: 'choice', decision, alternatives: [this.targets.reference(address, attribute, origin), value], origin };
  }

  /** The only one of the same module; of all modules, if that has none. */
  private candidate(own: string, ownType: string, argument: string): string | undefined {
    const types = typesMeant(ownType, argument);
    const meant = [...this.byType].flatMap(([type, addresses]) => (types(type) ? addresses.filter((address) => address !== own) : []));
    const beside = meant.filter((address) => moduleOf(address) === moduleOf(own));
    const [only, ...others] = beside.length > 0 ? beside : meant;
    return others.length === 0 ? only : undefined;
  }
}

/** What an argument is called after, and what the resource is a part of by it. */
function typesMeant(ownType: string, argument: string): (type: string) => boolean {
  const named = `aws_${argument.replace(/_(?:id|arn|name)$/, '')}`;
  const own = rowOf(ownType);
  const parents = own && 'partOf' in own ? own.partOf.flatMap((link) => ('by' in link && link.by === argument ? [link.type] : [])) : [];
  return (type) => {
    const row = rowOf(type);
    return type === named || (row !== undefined && 'type' in row && parents.includes(row.type));
  };
}

function moduleOf(address: string): string {
  return addressSteps(address).slice(0, -1).join('.');
}

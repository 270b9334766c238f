import type { Condition } from '../../../model/decision.js';
import type { Value } from '../../../model/value.js';
import { rowOf } from '../mapping/known.js';
import { addressSteps } from './addresses.js';
import { AFTER_APPLY } from './planned-values.js';
import type { PlannedResource } from './plan-file.js';
import type { Targets } from './targets.js';

/** More resources than this that an argument may mean say nothing. */
const MAX_CANDIDATES = 3;

/**
 * Behind a local value or a data source a plan alone does not tell what an argument refers to. Where resources of the right type are
 * there, it may be any of these: policies then ask for review, instead of missing what is joined.
 */
export class Conjectures {
  private readonly byType = new Map<string, string[]>();

  constructor(
    resources: readonly PlannedResource[],
    private readonly targets: Targets,
  ) {
    for (const { type, address } of resources) {
      const known = this.byType.get(type);
      if (known) known.push(address);
      else this.byType.set(type, [address]);
    }
  }

  about(own: string, ownType: string, argument: string, value: Value): Value {
    const { origin } = value;
    const attribute = argument.endsWith('_arn') ? 'arn' : 'id';
    return this.candidates(own, ownType, argument).reduceRight<Value>((otherwise, address) => {
      const readings = [`${argument} of ${own} is that of ${address}`, `${argument} of ${own} is not that of ${address}`] as const;
      const decision: Condition = { kind: 'condition', name: readings[0], formula: { kind: 'unknowable', why: AFTER_APPLY, place: origin.place }, readings };
      return { kind: 'choice', decision, alternatives: [this.targets.reference(address, attribute, origin), otherwise], origin };
    }, value);
  }

  /** Those of the same module, if it has any. */
  private candidates(own: string, ownType: string, argument: string): readonly string[] {
    const types = typesMeant(ownType, argument);
    const meant = [...this.byType].flatMap(([type, addresses]) => (types(type) ? addresses.filter((address) => address !== own) : []));
    const beside = meant.filter((address) => moduleOf(address) === moduleOf(own));
    const candidates = beside.length > 0 ? beside : meant;
    return candidates.length <= MAX_CANDIDATES ? candidates : [];
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

import type { Condition } from '../../model/decision.js';
import type { Place } from '../../model/source.js';
import type { MadeBy, Resource } from '../../model/resource.js';
import type { Value } from '../../model/value.js';
import type { Entry, MapNode } from '../../syntax/tree.js';
import { child, stringOf } from '../../syntax/tree.js';
import { mapOf } from './evaluate.js';
import { throughGlobals } from './globals.js';
import { sourceOf } from './resource-sources.js';
import type { Scope } from './scope.js';
import type { Stack } from './stack.js';

/** What holds for all resources of a stack. */
export interface Surroundings {
  readonly conditions: readonly Condition[];
  readonly madeBy: readonly MadeBy[];
}

/** All resources of a stack and of the stacks in it, in the order of the template, a nested stack's after the resource that makes it. */
export function* resourcesOf(stack: Stack, surroundings: Surroundings): Iterable<Resource> {
  const { scope } = stack;
  const origins = sourceOf(stack);
  const inherited = throughGlobals(stack.transformed.beforeSam);
  for (const entry of scope.sections.resources.values()) {
    const { key, keyPlace, value } = entry;
    if (isMacroCall(entry, scope)) continue;
    if (value.kind !== 'map') {
      scope.warn('invalid-template', `The resource \`${key}\` is not a map.`, keyPlace, 'error');
      continue;
    }
    const type = stringOf(child(value, 'Type'));
    if (type === undefined || type === '') {
      scope.warn('invalid-template', `The resource \`${key}\` has no \`Type\`.`, keyPlace, 'error');
      continue;
    }
    const origin = origins(entry);
    const conditions = [...surroundings.conditions, ...(origin.isSymbolic ? [someTurn(entry)] : []), ...conditionOf(value, scope)];
    const madeBy = [...origin.madeBy, ...surroundings.madeBy];
    yield {
      id: stack.idOf(key),
      address: `${scope.prefix}${key}`,
      type,
      sourceType: origin.sourceType ?? type,
      unit: scope.unit,
      properties: inherited(propertiesOf(value, scope), keyPlace, key),
      attributes: mapOf(attributesOf(value), value, scope),
      conditions,
      header: keyPlace,
      body: new Span(keyPlace, value.place),
      madeBy,
    };
    const nested = stack.nested(key);
    if (nested === undefined) continue;
    const step: MadeBy = { place: keyPlace, note: `nested stack \`${scope.prefix}${key}\``, address: `${scope.prefix}${key}` };
    yield* resourcesOf(nested, { conditions, madeBy: [step, ...madeBy] });
  }
}

/** `Fn::Transform` beside the resources, and loops that could not be expanded: what they make is not known. */
function isMacroCall({ key, keyPlace, value }: Entry, scope: Scope): boolean {
  if (!key.startsWith('Fn::')) return false;
  const name = stringOf(child(value, 'Name'));
  if (key === 'Fn::Transform' && name !== 'AWS::Include') {
    scope.warn('unknown-macro', `What the macro \`${name ?? '?'}\` adds to the resources is not known.`, keyPlace);
  }
  return true;
}

function propertiesOf(resource: MapNode, scope: Scope): Value {
  const properties = child(resource, 'Properties');
  if (properties === undefined || (properties.kind === 'scalar' && properties.value === null)) {
    return { kind: 'map', entries: new Map(), origin: { place: properties?.place ?? resource.place } };
  }
  const value = scope.evaluate(properties);
  if (value.kind !== 'list' && value.kind !== 'literal') return value;
  scope.warn('invalid-template', '`Properties` is not a map.', properties.place, 'error');
  return { kind: 'map', entries: new Map(), origin: { place: properties.place } };
}

function attributesOf(resource: MapNode): readonly Entry[] {
  return [...resource.entries.values()].filter(({ key }) => key !== 'Type' && key !== 'Properties' && key !== 'Condition');
}

/** Stands for all turns of a loop over something unknown: there may be none. */
function someTurn({ key, keyPlace }: Entry): Condition {
  const why = 'what the loop goes over is known only when the stack is deployed';
  return { kind: 'condition', name: `\`${key}\` exists`, formula: { kind: 'unknowable', why, place: keyPlace } };
}

/** The condition under which a resource (or an output) exists, if it has one. */
export function conditionOf(resource: MapNode, scope: Scope): readonly Condition[] {
  const node = child(resource, 'Condition');
  if (node === undefined) return [];
  const name = stringOf(node);
  const condition = name === undefined ? undefined : scope.conditions.get(name);
  if (condition !== undefined) return [condition];
  if (name === undefined) scope.warn('invalid-template', '`Condition` is not the name of a condition.', node.place, 'error');
  else scope.warn('undefined-reference', `The condition \`${name}\` is not defined in the template.`, node.place, 'info');
  const why = 'the condition is not defined in the template';
  return [{ kind: 'condition', name: name ?? 'Condition', formula: { kind: 'unknowable', why, place: node.place } }];
}

/** From the start of one place to the end of another in the same file. */
export class Span implements Place {
  constructor(
    private readonly first: Place,
    private readonly last: Place,
  ) {}

  get source(): Place['source'] {
    return this.first.source;
  }

  get start(): number {
    return this.first.start;
  }

  get end(): number {
    return this.last.source === this.first.source ? Math.max(this.first.end, this.last.end) : this.first.end;
  }
}

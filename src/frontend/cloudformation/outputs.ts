import type { Condition } from '../../model/decision.js';
import type { Resource } from '../../model/resource.js';
import { conditionOf, Span } from './resources.js';
import type { Stack } from './stack.js';

/** The outputs of a stack and of the stacks in it, as policies look at them: `Value`, `Description`, `Export`. */
export function* outputsOf(stack: Stack, inherited: readonly Condition[] = []): Iterable<Resource> {
  const { scope } = stack;
  for (const { key, keyPlace, value } of scope.sections.outputs.values()) {
    const properties = scope.evaluate(value);
    const address = `${scope.prefix}Outputs.${key}`;
    yield {
      id: `${scope.unit.id} ${address}`,
      address,
      type: 'Nearside::Output',
      sourceType: 'Output',
      unit: scope.unit,
      properties,
      attributes: { kind: 'map', entries: new Map(), origin: { place: keyPlace } },
      conditions: value.kind === 'map' ? [...inherited, ...conditionOf(value, scope)] : inherited,
      header: keyPlace,
      body: new Span(keyPlace, value.place),
      madeBy: [],
    };
  }
  for (const { key, value } of scope.sections.resources.values()) {
    const nested = stack.nested(key);
    if (nested) yield* outputsOf(nested, value.kind === 'map' ? [...inherited, ...conditionOf(value, scope)] : inherited);
  }
}

import type { Place } from '../../../model/source.js';
import type { MapEntry, MapValue, Unknown, Value } from '../../../model/value.js';
import type { MapNode, Node, ScalarNode } from '../../../syntax/tree.js';
import { withDocuments } from '../configuration/evaluation/documents.js';
import type { PlannedResource } from './plan-file.js';
import { entriesOf, itemsOf, member } from './raw-json.js';

export const AFTER_APPLY = 'known after apply';

/** The values of a resource as the plan has them, placed there: what is not known yet is unknown, what is secret says so. */
export function plannedValues({ values, unknown, sensitive, header }: PlannedResource): MapValue {
  // Where everything is unknown there are no values at all.
  return mapValue(values?.kind === 'map' ? values : undefined, { unknown, sensitive }, header);
}

interface Masks {
  readonly unknown: unknown;
  readonly sensitive: readonly unknown[];
}

function plannedValue(node: Node | undefined, masks: Masks, place: Place): Value {
  if (masks.unknown === true || node === undefined) return unknownAt(node?.place ?? place, masks);
  switch (node.kind) {
    case 'scalar':
      return scalarValue(node, masks);
    case 'list': {
      const length = Math.max(node.items.length, itemsOf(masks.unknown).length);
      const items = Array.from({ length }, (_, index) => plannedValue(node.items[index], within(masks, index), node.place));
      return { kind: 'list', items, origin: { place: node.place } };
    }
    case 'map':
      return mapValue(node, masks, place);
    default:
      return node satisfies never;
  }
}

function mapValue(node: MapNode | undefined, masks: Masks, place: Place): MapValue {
  const entries = new Map<string, MapEntry>();
  for (const [key, entry] of node?.entries ?? []) entries.set(key, { keyPlace: entry.keyPlace, value: plannedValue(entry.value, within(masks, key), place) });
  for (const [key, mask] of entriesOf(masks.unknown)) {
    if (mask === true && !entries.has(key)) entries.set(key, { keyPlace: place, value: unknownAt(place, within(masks, key)) });
  }
  return { kind: 'map', entries, origin: { place: node?.place ?? place } };
}

function scalarValue({ value, text, place }: ScalarNode, masks: Masks): Value {
  const secret = isSensitive(masks) && value !== null ? ({ sensitive: true } as const) : {};
  // What is no JSON where there must be some, the provider has refused already.
  return withDocuments({ kind: 'literal', value, ...(text !== undefined && { text }), ...secret, origin: { place } }, () => undefined);
}

function unknownAt(place: Place, masks: Masks): Unknown {
  return { kind: 'unknown', identity: {}, why: AFTER_APPLY, ...(isSensitive(masks) && { secret: true }), origin: { place } };
}

function isSensitive({ sensitive }: Masks): boolean {
  return sensitive.includes(true);
}

/** What is marked as a whole is marked in all of its parts. */
function within({ unknown, sensitive }: Masks, step: string | number): Masks {
  const inner = (mask: unknown): unknown => (typeof step === 'number' ? itemsOf(mask)[step] : member(mask, step));
  return { unknown: inner(unknown), sensitive: sensitive.map((mask) => mask === true || inner(mask)) };
}

import type { Value } from '../../../../model/value.js';
import { scalarText } from '../../../../model/value.js';
import { DYNAMIC, STRING } from '../../types.js';
import { choose } from '../../values/choice.js';
import { parseNumber } from '../../values/number-text.js';
import type { Rope } from '../../values/rope.js';
import { joined, leaf } from '../../values/rope.js';
import type { Entry, TfValue, UnknownValue } from '../../values/value.js';
import { boolValue, nullValue, numberValue, objectValue, ropeValue, textValue, tupleValue, unknownValue, withSensitivity } from '../../values/value.js';

/** A value in Terraform's own terms again. */
export function fromModelValue(value: Value): TfValue {
  const { origin } = value;
  switch (value.kind) {
    case 'literal':
      return withSensitivity(scalar(value), value.sensitive === true);
    case 'list':
      return tupleValue(value.items.filter(({ kind }) => kind !== 'absent').map(fromModelValue), origin);
    case 'map': {
      const entries = new Map<string, Entry>();
      for (const [key, { keyPlace, value: inner }] of value.entries) {
        if (inner.kind !== 'absent') entries.set(key, { keyPlace, value: fromModelValue(inner) });
      }
      return objectValue(entries, origin);
    }
    case 'concat':
      return ropeValue(joined(value.parts.map(rope)), origin);
    case 'choice':
      return choose(value.decision, value.alternatives.map(fromModelValue), origin);
    case 'reference':
    case 'unknown':
      return unknown(value);
    case 'absent':
      return nullValue(DYNAMIC, origin);
    default:
      return value satisfies never;
  }
}

function scalar(literal: Extract<Value, { kind: 'literal' }>): TfValue {
  const { value, origin } = literal;
  if (value === null) return nullValue(DYNAMIC, origin);
  if (typeof value === 'boolean') return boolValue(value, origin);
  const number = typeof value === 'number' ? parseNumber(scalarText(literal)) : undefined;
  return number === undefined ? textValue(scalarText(literal), origin) : numberValue(number, origin);
}

/** A part of a text. What is undecided in it counts as unknown. */
function rope(part: Value): Rope {
  if (part.kind === 'literal') return leaf(scalarText(part), part.origin);
  const value = part.kind === 'reference' || part.kind === 'unknown' ? unknown(part) : unknownValue(STRING, 'it depends on a decision', part.origin);
  return { kind: 'hole', unknown: value };
}

function unknown(value: Extract<Value, { kind: 'reference' | 'unknown' }>): UnknownValue {
  if (value.kind === 'unknown') {
    const { why, origin, identity, usual } = value;
    return unknownValue(DYNAMIC, why, origin, { identity, ...(usual !== undefined && { usual }) });
  }
  const { target, attribute } = value;
  return unknownValue(DYNAMIC, `${attribute ?? 'id'} of ${target.slice(target.indexOf('#') + 1)}`, value.origin, { reference: { target, attribute } });
}

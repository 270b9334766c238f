import type { Place } from '../../../model/source.js';
import { typeName } from '../types.js';
import { fromInteger } from '../values/number.js';
import { takenFrom } from '../values/origin.js';
import { hasCertainLength } from '../values/set.js';
import type { TfValue } from '../values/value.js';
import { isFailed, numberValue, textValue, typeOf } from '../values/value.js';
import type { Session } from './session.js';

export interface Iterated {
  readonly key: TfValue;
  readonly value: TfValue;
}

/** What `for` goes through, in Terraform's order; the key of an element of a set is the element. Reports what cannot be iterated. */
export function iterate(collection: TfValue, place: Place, session: Session): readonly Iterated[] | 'unknown' | 'failed' {
  switch (collection.kind) {
    case 'list':
    case 'tuple':
      return collection.items.map((item, index) => ({ key: numberValue(fromInteger(index), { place }), value: takenFrom(item, collection) }));
    case 'set':
      if (!hasCertainLength(collection)) return 'unknown';
      return collection.items.map((item) => ({ key: takenFrom(item, collection), value: takenFrom(item, collection) }));
    case 'map':
    case 'object':
      return [...collection.entries].map(([key, entry]) => ({
        key: takenFrom(textValue(key, { place: entry.keyPlace }), collection),
        value: takenFrom(entry.value, collection),
      }));
    case 'unknown':
      if (isFailed(collection)) return 'failed';
      if (!isPrimitive(collection)) return 'unknown';
      break;
    case 'null':
      session.report('Iteration over null value', "A null value cannot be used as the collection in a 'for' expression.", place);
      return 'failed';
    default:
  }
  const detail = `A value of type ${typeName(typeOf(collection))} cannot be used as the collection in a 'for' expression.`;
  session.report('Iteration over non-iterable value', detail, place);
  return 'failed';
}

function isPrimitive(value: TfValue): boolean {
  const { kind } = typeOf(value);
  return kind === 'string' || kind === 'number' || kind === 'bool';
}

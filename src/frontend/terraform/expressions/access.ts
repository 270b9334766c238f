import type { Place } from '../../../model/source.js';
import { DYNAMIC, NUMBER, STRING } from '../types.js';
import type { Type } from '../types.js';
import { distribute } from '../values/choice.js';
import { ConversionError, convert } from '../values/convert.js';
import { isInteger, truncate } from '../values/number.js';
import { takenFrom } from '../values/origin.js';
import { ropeText } from '../values/rope.js';
import type { Entries, TfValue, UnknownValue } from '../values/value.js';
import { failedValue, isFailed, typeOf, withSensitivity } from '../values/value.js';
import type { Session } from './session.js';

/** `value.name`. Reports what Terraform would. */
export function attributeOf(value: TfValue, name: string, place: Place, session: Session): TfValue {
  return distribute([value], () => 'top', { place }, ([one]) => {
    const result = one ? attributeOfOne(one, name, place, session) : failedValue({ place });
    return withSensitivity(result, one?.sensitive ?? false);
  });
}

function attributeOfOne(value: TfValue, name: string, place: Place, session: Session): TfValue {
  switch (value.kind) {
    case 'object':
    case 'map': {
      const entry = value.entries.get(name);
      if (entry) return takenFrom(entry.value, value);
      if (value.kind === 'map') return refuse(session, 'Missing map element', `This map does not have an element with the key ${JSON.stringify(name)}.`, place);
      return refuse(session, 'Unsupported attribute', `This object does not have an attribute named ${JSON.stringify(name)}.`, place);
    }
    case 'null':
      return refuse(session, 'Attempt to get attribute from null value', 'This value is null, so it does not have any attributes.', place);
    case 'unknown':
      return attributeOfUnknown(value, name, place, session);
    case 'list':
    case 'set':
    case 'tuple':
      return refuse(session, 'Unsupported attribute', 'This value does not have any attributes.', place);
    default: {
      const detail = `Can't access attributes on a primitive-typed value (${value.kind === 'text' ? 'string' : value.kind}).`;
      return refuse(session, 'Unsupported attribute', detail, place);
    }
  }
}

function attributeOfUnknown(value: UnknownValue, name: string, place: Place, session: Session): TfValue {
  if (isFailed(value)) return failedValue({ place });
  const type = attributeType(value.type, name);
  if (type) return partOf(value, session.environment.conditions.derive(`.${name}`, [value], type, { place }, false), name);
  return refuse(session, 'Unsupported attribute', `This value does not have an attribute named ${JSON.stringify(name)}.`, place);
}

/** An id or ARN in what AWS will say of a resource is as little a wildcard, or a literal, as the resource's own. */
function partOf(whole: TfValue, part: TfValue, name?: string): TfValue {
  const from = whole.kind === 'unknown' ? (whole.reference ?? whole.partOf) : undefined;
  if (!from || part.kind !== 'unknown') return part;
  return name !== undefined && /(?:^|_)(?:id|arn)$/.test(name) ? { ...part, type: STRING, reference: { ...from, attribute: name } } : { ...part, partOf: from };
}

function attributeType(type: Type, name: string): Type | undefined {
  if (type.kind === 'dynamic') return DYNAMIC;
  if (type.kind === 'map') return type.element;
  return type.kind === 'object' ? type.attributes.get(name) : undefined;
}

/** `value[key]`. Reports what Terraform would. */
export function elementAt(value: TfValue, key: TfValue, place: Place, session: Session): TfValue {
  return distribute([value, key], () => 'top', { place }, ([one, at]) => {
    if (!one || !at || isFailed(one) || isFailed(at)) return failedValue({ place });
    return withSensitivity(elementOfOne(one, at, place, session), one.sensitive || at.sensitive);
  });
}

const NO_ELEMENT = 'The given key does not identify an element in this collection value';

function elementOfOne(value: TfValue, key: TfValue, place: Place, session: Session): TfValue {
  if (value.kind === 'null') return refuse(session, 'Attempt to index null value', 'This value is null, so it does not have any indices.', place);
  if (key.kind === 'null') return refuse(session, 'Invalid index', "Can't use a null value as an indexing key.", place);
  const type = typeOf(value);
  switch (type.kind) {
    case 'list':
    case 'tuple':
      return itemAt(value, key, place, session);
    case 'map':
    case 'object':
      return entryAt(value, key, place, session);
    case 'dynamic':
      return partOf(value, session.environment.conditions.derive('[]', [value, key], DYNAMIC, { place }, false));
    case 'set': {
      const detail = "Elements of a set are identified only by their value and don't have any separate index or key to select with.";
      return refuse(session, 'Invalid index', detail, place);
    }
    default:
      return refuse(session, 'Invalid index', 'This value does not have any indices.', place);
  }
}

function converted(key: TfValue, to: Type, place: Place, session: Session): TfValue | undefined {
  try {
    return convert(key, to);
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    session.report('Invalid index', `${NO_ELEMENT}: ${error.message}.`, place);
    return undefined;
  }
}

function itemAt(value: TfValue, key: TfValue, place: Place, session: Session): TfValue {
  const index = converted(key, NUMBER, place, session);
  if (!index) return failedValue({ place });
  const type = typeOf(value);
  const elementType = type.kind === 'list' ? type.element : DYNAMIC;
  if (index.kind !== 'number' || !('items' in value)) return session.environment.conditions.derive('[]', [value, index], elementType, { place }, false);
  if (!isInteger(index.value)) return refuse(session, 'Invalid index', `${NO_ELEMENT}: indexing a sequence requires a whole number.`, place);
  const at = Number(truncate(index.value) ?? -1);
  if (at < 0) return refuse(session, 'Invalid index', `${NO_ELEMENT}: a negative number is not a valid index for a sequence.`, place);
  const item = value.items[at];
  if (item) return takenFrom(item, value);
  const why = value.items.length === 0 ? 'the collection has no elements' : 'the given index is greater than or equal to the length of the collection';
  return refuse(session, 'Invalid index', `${NO_ELEMENT}: ${why}.`, place);
}

function entryAt(value: TfValue, key: TfValue, place: Place, session: Session): TfValue {
  const name = converted(key, STRING, place, session);
  if (!name) return failedValue({ place });
  const text = name.kind === 'text' ? ropeText(name.text) : undefined;
  const type = typeOf(value);
  const known = 'entries' in value ? value.entries : undefined;
  if (text === undefined || !known) {
    const elementType = type.kind === 'map' ? type.element : (text !== undefined && attributeType(type, text)) || DYNAMIC;
    return session.environment.conditions.derive('[]', [value, name], elementType, { place }, false);
  }
  const entry = known.get(text);
  return entry ? takenFrom(entry.value, value) : refuse(session, 'Invalid index', missing(known, type), place);
}

function missing(entries: Entries, type: Type): string {
  if (type.kind === 'map' && entries.size === 0) return `${NO_ELEMENT}: the collection has no elements.`;
  return `${NO_ELEMENT}.`;
}

function refuse(session: Session, summary: string, detail: string, place: Place): TfValue {
  session.report(summary, detail, place);
  return failedValue({ place });
}

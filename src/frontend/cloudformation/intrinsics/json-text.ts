import type { MapValue, Value } from '../../../model/value.js';
import { overChoices } from '../choices.js';
import { optionalItems } from '../lists.js';
import { concat } from '../text.js';
import { text } from '../values.js';
import type { Call, Intrinsic } from './call.js';

/** `Fn::ToJsonString`: a text whose document is the value itself, so that findings point into it. */
export const toJsonString: Intrinsic = (argument, call) => {
  const value = call.scope.evaluate(argument);
  if (value.kind === 'unknown' || value.kind === 'reference') return value;
  const whole = overChoices([json(value, call)], call.place, ([decided]) => decided ?? value);
  return whole.kind === 'concat' || whole.kind === 'literal' ? { ...whole, document: () => value } : whole;
};

/** The JSON text of a value; each part stands where it was written. */
function json(value: Value, call: Call): Value {
  const whole = (parts: readonly Value[]): Value => concat(parts, value.origin.place, call.name, call.scope);
  const mark = (mark: string): Value => text(mark, value.origin.place);
  switch (value.kind) {
    case 'literal':
      return { kind: 'literal', value: JSON.stringify(value.value), ...(value.sensitive && { sensitive: true }), origin: value.origin };
    case 'concat':
      return whole([mark('"'), ...value.parts.map(inString), mark('"')]);
    case 'reference':
    case 'unknown':
      return whole([mark('"'), value, mark('"')]);
    case 'choice':
      return { ...value, alternatives: value.alternatives.map((alternative) => json(alternative, call)) };
    case 'list':
      return overChoices([optionalItems(value, value.origin.place)], value.origin.place, ([list]) =>
        list?.kind === 'list' ? whole([mark('['), ...list.items.flatMap((item, index) => [mark(index > 0 ? ',' : ''), json(item, call)]), mark(']')]) : value,
      );
    case 'map':
      return jsonObject(value, call);
    case 'absent':
      return value;
  }
}

/** The text of a literal inside a JSON string. */
function inString(part: Value): Value {
  return part.kind === 'literal' && typeof part.value === 'string' ? { ...part, value: JSON.stringify(part.value).slice(1, -1) } : part;
}

/** Entries that may be absent decide where the commas stand. */
function jsonObject(value: MapValue, call: Call): Value {
  const { place } = value.origin;
  const entries = [...value.entries];
  return overChoices(
    entries.map(([, entry]) => (isOptional(entry.value) ? entry.value : text('', place))),
    place,
    (decided) => {
      const parts: Value[] = [];
      for (const [index, [key, entry]] of entries.entries()) {
        const optional = isOptional(entry.value) ? (decided[index] ?? entry.value) : entry.value;
        if (optional.kind === 'absent') continue;
        parts.push(text(`${parts.length === 0 ? '{' : ','}${JSON.stringify(key)}:`, entry.keyPlace), json(optional, call));
      }
      return concat([...parts, text(parts.length === 0 ? '{}' : '}', place)], place, call.name, call.scope);
    },
  );
}

function isOptional(value: Value): boolean {
  return value.kind === 'absent' || (value.kind === 'choice' && value.alternatives.some(isOptional));
}

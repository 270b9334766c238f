import { unknownFrom } from '../expressions/conditions.js';
import { DYNAMIC, listOf, STRING } from '../types.js';
import { takenFrom } from '../values/origin.js';
import type { TfValue } from '../values/value.js';
import { listValue, tupleValue } from '../values/value.js';
import type { Call, FunctionDefinition, Parameter } from './definition.js';
import { Refusal } from './definition.js';
import { formatted } from './format/format.js';
import { parseFormat } from './format/verbs.js';
import { elementsOfUnknown } from './known-length.js';
import { isSequence, itemsOf, textOf } from './reading.js';
import { text } from './strings.js';

const args: Parameter = { name: 'args', type: DYNAMIC, nullable: true, open: 'any' };

const MAX_ROWS = 200_000;

/** `format` once per element of the lists among the arguments; everything else is the same each time. */
function formatList([format, ...given]: readonly TfValue[], call: Call): TfValue {
  const open = given.find((arg) => (arg.kind === 'null' && arg.type.kind === 'dynamic') || isOpen(arg));
  const [first] = given.filter(isSequence);
  if (open && (open.kind === 'null' || !first)) return unknownFrom([open], listOf(STRING), call.origin, { notNull: true });
  const count = first ? itemsOf(first).length : 1;
  const odd = given.findIndex((arg) => isSequence(arg) && itemsOf(arg).length !== count);
  if (odd >= 0) throw new Refusal(`argument ${odd + 1} has a length that is inconsistent with the other lists`, odd + 1);
  if (count > MAX_ROWS) throw new Refusal('the lists are too long');
  if (count === 0) return listValue(STRING, [], call.origin);
  const parts = parseFormat(textOf(format));
  // What may be a list has as many elements as the list beside it.
  const aligned = given.map((arg) => (isOpen(arg) ? tupleValue(elementsOfUnknown(arg, 0, count, call), arg.origin) : arg));
  const rows = Array.from({ length: count }, (_, index) => formatRow(parts, aligned, index, call));
  return listValue(STRING, rows, call.origin);
}

function isOpen(arg: TfValue): boolean {
  if (arg.kind !== 'unknown') return false;
  const { kind } = arg.type;
  return kind === 'dynamic' || kind === 'list' || kind === 'set' || kind === 'tuple';
}

function formatRow(parts: ReturnType<typeof parseFormat>, given: readonly TfValue[], index: number, call: Call): TfValue {
  const row = given.map((arg) => {
    const item = isSequence(arg) ? itemsOf(arg)[index] : undefined;
    return item ? takenFrom(item, arg) : arg;
  });
  try {
    return formatted(parts, row, call);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(`error on format iteration ${index}: ${error.message}`, error.argument);
  }
}

export const FORMATTING: Readonly<Record<string, FunctionDefinition>> = {
  format: {
    parameters: [text('format')],
    rest: args,
    returns: STRING,
    call: ([format, ...given], call) => {
      const untyped = given.find((arg) => arg.kind === 'null' && arg.type.kind === 'dynamic');
      // Whatever else there is, Terraform does not look at it.
      return untyped ? unknownFrom([untyped], STRING, call.origin, { notNull: true }) : formatted(parseFormat(textOf(format)), given, call);
    },
  },
  formatlist: { parameters: [text('format')], rest: args, returns: listOf(STRING), call: formatList },
};

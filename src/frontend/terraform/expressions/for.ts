import type { Place } from '../../../model/source.js';
import type { For } from '../../../syntax/hcl/index.js';
import { BOOL, DYNAMIC, STRING } from '../types.js';
import { distribute } from '../values/choice.js';
import { ConversionError, convert, tryConvert } from '../values/convert.js';
import { ropeText } from '../values/rope.js';
import type { Entry, TfValue } from '../values/value.js';
import { boolValue, failedValue, isFailed, objectValue, tupleValue, unknownValue, withSensitivity } from '../values/value.js';
import { unknownFrom } from './conditions.js';
import { evaluateIn } from './evaluate.js';
import type { Iterated } from './iteration.js';
import { iterate } from './iteration.js';
import type { Frame } from './scope.js';
import { bind } from './scope.js';
import type { Session } from './session.js';

/** One round of the loop, before it is known whether the item is kept. */
interface Round {
  readonly condition: TfValue;
  readonly key: TfValue | undefined;
  readonly value: TfValue | undefined;
}

/** `[for … ]` makes a tuple, `{for … }` an object. Conditions and keys that are undecided give one result per outcome. */
export function evaluateFor(expression: For, frame: Frame, session: Session): TfValue {
  const origin = { place: expression.place };
  const collection = evaluateIn(expression.collection, frame, session);
  return distribute([collection], () => 'top', origin, ([one]) => {
    if (!one) return failedValue(origin);
    const items = iterate(one, expression.collection.place, session);
    if (items === 'failed') return failedValue(origin);
    if (items === 'unknown') return unknownFrom([one], DYNAMIC, origin);
    const rounds: Round[] = [];
    for (const item of items) {
      if (!session.visit(expression.place)) return failedValue(origin);
      rounds.push(evaluateRound(expression, item, frame, session));
    }
    if (rounds.every((round) => round.value === undefined)) checkReferences(expression, frame, session);
    return withSensitivity(collect(expression, rounds, session), one.sensitive);
  });
}

/** A loop of which nothing is kept is in error too if it refers to what is not declared. */
function checkReferences(expression: For, frame: Frame, session: Session): void {
  const nothing = unknownValue(DYNAMIC, 'an element of an empty collection', { place: expression.collection.place });
  const { condition } = expression;
  const inner = bindRound(expression, { key: nothing, value: nothing }, frame);
  if (condition) requireBool(evaluateIn(condition, inner, session), condition.place, session);
  session.attempt(() => {
    if (expression.key) evaluateIn(expression.key, inner, session);
    evaluateIn(expression.value, inner, session);
  });
}

function bindRound(expression: For, item: Iterated, frame: Frame): Frame {
  const names = new Map<string, TfValue>();
  if (expression.keyName) names.set(expression.keyName.name, item.key);
  names.set(expression.valueName.name, item.value);
  return bind(frame, names);
}

function evaluateRound(expression: For, item: Iterated, frame: Frame, session: Session): Round {
  const inner = bindRound(expression, item, frame);
  const condition = evaluateFilter(expression, inner, session);
  if (condition.kind === 'bool' && !condition.value) return { condition, key: undefined, value: undefined };
  const key = expression.key && evaluateKey(expression.key, inner, session);
  return { condition, key, value: evaluateIn(expression.value, inner, session) };
}

function evaluateFilter(expression: For, frame: Frame, session: Session): TfValue {
  const { condition } = expression;
  if (!condition) return boolValue(true, { place: expression.place });
  const { place } = condition;
  const value = evaluateIn(condition, frame, session);
  return distribute([value], () => 'top', { place }, ([one]) => {
    const bool = one ? requireBool(one, place, session) : failedValue({ place });
    return bool.kind === 'unknown' && !isFailed(bool) ? session.environment.conditions.decide(bool, place) : bool;
  });
}

function requireBool(value: TfValue, place: Place, session: Session): TfValue {
  if (isFailed(value)) return failedValue({ place });
  if (value.kind === 'null') {
    session.report('Condition is null', "The value of the 'if' clause must not be null.", place);
    return failedValue({ place });
  }
  try {
    return convert(value, BOOL);
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    session.report("Invalid 'for' condition", `The 'if' clause value is invalid: ${error.message}.`, place);
    return failedValue({ place });
  }
}

function evaluateKey(expression: For['value'], frame: Frame, session: Session): TfValue {
  const { place } = expression;
  const value = evaluateIn(expression, frame, session);
  return distribute([value], () => 'top', value.origin, ([one]) => {
    if (!one || isFailed(one)) return failedValue({ place });
    if (one.kind === 'null') {
      session.report('Invalid object key', "Key expression in 'for' expression must not produce a null value.", place);
      return failedValue({ place });
    }
    const key = tryConvert(one, STRING);
    if (key) return key;
    session.report('Invalid object key', 'The key expression produced an invalid result: string required.', place);
    return failedValue({ place });
  });
}

/** Conditions and keys decide the shape of the result; values are only put into it. */
function collect(expression: For, rounds: readonly Round[], session: Session): TfValue {
  const origin = { place: expression.place };
  const count = rounds.length;
  const nothing = boolValue(false, origin);
  const keys = rounds.map((round) => round.key ?? nothing);
  const values = rounds.map((round) => round.value ?? nothing);
  const operands = [...rounds.map((round) => round.condition), ...keys, ...values];
  return distribute(operands, (index) => (index < 2 * count ? 'top' : 'none'), origin, (decided) => {
    const kept: { key: TfValue; value: TfValue }[] = [];
    let sensitive = false;
    for (let index = 0; index < count; index++) {
      const condition = decided[index] ?? nothing;
      if (isFailed(condition)) return failedValue(origin);
      sensitive ||= condition.sensitive;
      if (condition.kind === 'bool' && condition.value) kept.push({ key: decided[count + index] ?? nothing, value: decided[2 * count + index] ?? nothing });
    }
    const result = expression.key ? objectFrom(expression, kept, session) : tupleValue(kept.map(({ value }) => value), origin);
    return withSensitivity(result, sensitive);
  });
}

function objectFrom(expression: For, kept: readonly { readonly key: TfValue; readonly value: TfValue }[], session: Session): TfValue {
  const origin = { place: expression.place };
  const entries = new Map<string, Entry>();
  const groups = new Map<string, TfValue[]>();
  let sensitive = false;
  for (const { key, value } of kept) {
    if (isFailed(key)) return failedValue(origin);
    const name = key.kind === 'text' ? ropeText(key.text) : undefined;
    if (name === undefined) return unknownFrom(kept.map((entry) => entry.key), DYNAMIC, origin);
    sensitive ||= key.sensitive;
    if (expression.grouping) {
      const group = groups.get(name) ?? [];
      group.push(value);
      groups.set(name, group);
      if (group.length > 1) continue;
    } else if (entries.has(name)) {
      const detail = `Two different items produced the key ${JSON.stringify(name)} in this 'for' expression.`;
      session.report('Duplicate object key', detail, expression.key?.place ?? expression.place);
      return failedValue(origin);
    }
    entries.set(name, { keyPlace: key.origin.place, value });
  }
  for (const [name, group] of groups) entries.set(name, { keyPlace: entries.get(name)?.keyPlace ?? origin.place, value: tupleValue(group, origin) });
  return withSensitivity(objectValue(entries, origin), sensitive);
}

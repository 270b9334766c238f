import type { MadeBy } from '../../../../model/resource.js';
import type { Place } from '../../../../model/source.js';
import type { Block } from '../../../../syntax/hcl/index.js';
import { firstUnknown } from '../../expressions/conditions.js';
import type { Scope } from '../../expressions/scope.js';
import { NUMBER, typeName } from '../../types.js';
import { tryConvert } from '../../values/convert.js';
import { isInteger, truncate } from '../../values/number.js';
import { takenFrom } from '../../values/origin.js';
import { ropeText } from '../../values/rope.js';
import type { TfValue } from '../../values/value.js';
import { failedValue, isFailed, textValue, typeOf, unknownValue } from '../../values/value.js';
import { LIMITS } from './budget.js';
import type { EachItem, Instance, Instances } from './expansion.js';
import type { ModuleNames } from './names.js';
import type { RootContext } from './root-context.js';

/** The instances that `count` or `for_each` of a block asks for. What Terraform refuses counts as an unknown number. */
export function repetition(block: Block, scope: Scope, { context, isCertain }: ModuleNames): Instances {
  const count = block.body.attributes.get('count');
  const forEach = block.body.attributes.get('for_each');
  if (count && forEach) context.refuse('A block has either `count` or `for_each`, not both.', forEach.namePlace);
  if (forEach) return eachInstances(context.evaluate(forEach.value, scope, isCertain), forEach.value.place, context);
  return count ? countInstances(context.evaluate(count.value, scope, isCertain), count.value.place, context) : { kind: 'single' };
}

/** What decides whether an instance exists, where that is still to be decided. */
export function undecidedExistence({ body }: Block, { conditions }: Instance): readonly MadeBy[] {
  const decider = body.attributes.get('for_each') ?? body.attributes.get('count');
  if (conditions.length === 0 || decider === undefined) return [];
  return [{ place: decider.value.place, note: `\`${decider.name}\` decides whether it exists` }];
}

function countInstances(value: TfValue, place: Place, context: RootContext): Instances {
  if (value.kind === 'choice') {
    const { decision, alternatives, origin } = value;
    if (context.environment.conditions.isLater(decision)) tellLater('count', `\`${decision.name}\``, place, context);
    return { kind: 'choice', decision, alternatives: alternatives.map((alternative) => countInstances(alternative, place, context)), origin };
  }
  const number = tryConvert(value, NUMBER);
  if (number?.kind === 'unknown') return unknownInstances('count', number, place, context);
  const refuse = (why: string): Instances => refused('count', why, place, context);
  if (value.kind === 'null') return refuse('it is null');
  if (number?.kind !== 'number') return refuse('a number is required');
  const whole = isInteger(number.value) ? truncate(number.value) : undefined;
  if (whole === undefined || whole < 0n) return refuse('it must be a whole number that is not negative');
  const count = Number(whole);
  if (context.budget.take('instances', count)) return { kind: 'count', count, origin: value.origin };
  return tooMany('count', place, context);
}

function eachInstances(value: TfValue, place: Place, context: RootContext): Instances {
  const refuse = (why: string): Instances => refused('for_each', why, place, context);
  if (value.kind === 'choice') {
    const { decision, alternatives, origin } = value;
    if (context.environment.conditions.isLater(decision)) tellLater('for_each', `\`${decision.name}\``, place, context);
    return { kind: 'choice', decision, alternatives: alternatives.map((alternative) => eachInstances(alternative, place, context)), origin };
  }
  if (isFailed(value)) return unknownInstances('for_each', value, place, context);
  if (value.sensitive) return refuse('it is sensitive');
  switch (value.kind) {
    case 'unknown':
      return unknownInstances('for_each', value, place, context);
    case 'null':
      return refuse('it is null');
    case 'map':
    case 'object': {
      if (!context.budget.take('instances', value.entries.size)) return tooMany('for_each', place, context);
      const items = [...value.entries].map(([key, entry]): [string, EachItem] => [
        key,
        { key: takenFrom(textValue(key, { place: entry.keyPlace }), value), value: takenFrom(entry.value, value) },
      ]);
      return { kind: 'for_each', items: new Map(items), origin: value.origin };
    }
    case 'set':
      return setInstances(value.items.map((item) => takenFrom(item, value)), value, place, context);
    case 'list':
    case 'tuple':
      // Refused all the same, but what is meant is plain: what `toset` would give.
      context.refuse(`${refusal('for_each')}: ${wrongType(value)}.`, place);
      return setInstances(value.items.map((item) => takenFrom(item, value)), value, place, context);
    default:
      return refuse(wrongType(value));
  }
}

function setInstances(items: readonly TfValue[], set: TfValue, place: Place, context: RootContext): Instances {
  if (!context.budget.take('instances', items.length)) return tooMany('for_each', place, context);
  const known = new Map<string, EachItem>();
  for (const item of items) {
    const text = item.kind === 'text' ? ropeText(item.text) : undefined;
    const isOpen = item.kind === 'unknown' || item.kind === 'choice' || item.kind === 'text';
    if (text !== undefined) known.set(text, { key: item, value: item });
    else if (isOpen) return unknownInstances('for_each', unknownOf(item, set), place, context);
    else return refused('for_each', `a set of strings is required, not one with a ${item.kind}`, place, context);
  }
  return { kind: 'for_each', items: known, origin: set.origin };
}

function unknownOf(item: TfValue, set: TfValue): TfValue {
  if (item.kind === 'unknown') return { ...item, type: typeOf(set) };
  return unknownValue(typeOf(set), 'its elements are not known', set.origin, { isLater: firstUnknown(item)?.isLater });
}

function unknownInstances(of: 'count' | 'for_each', value: TfValue, place: Place, context: RootContext): Instances {
  const unknown = value.kind === 'unknown' ? value : failedValue(value.origin);
  if (unknown.isLater === true) tellLater(of, unknown.why, place, context);
  return { kind: 'unknown', of, value: { ...unknown, origin: { ...unknown.origin, place } } };
}

function tellLater(of: 'count' | 'for_each', what: string, place: Place, context: RootContext): void {
  const message = `This \`${of}\` depends on what only the deployment says (${what}); Terraform does not plan it before that.`;
  context.report({ severity: 'info', code: 'invalid-configuration', message, place });
}

function refusal(of: 'count' | 'for_each'): string {
  return `This value cannot be the \`${of}\``;
}

function wrongType(value: TfValue): string {
  return `a map or a set of strings is required, not a ${typeName(typeOf(value))}`;
}

function refused(of: 'count' | 'for_each', why: string, place: Place, context: RootContext): Instances {
  context.refuse(`${refusal(of)}: ${why}.`, place);
  return unknownInstances(of, failedValue({ place }), place, context);
}

const TOO_MANY = `More than ${LIMITS.instances} instances in one root module: here one stands for all.`;

function tooMany(of: 'count' | 'for_each', place: Place, context: RootContext): Instances {
  context.report({ severity: 'warning', code: 'budget-exhausted', message: TOO_MANY, place });
  return unknownInstances(of, unknownValue({ kind: 'dynamic' }, 'too many instances', { place }), place, context);
}

import type { Literal, Value } from '../../../model/value.js';
import { overChoices } from '../choices.js';
import { optionalItems } from '../lists.js';
import { knownText } from '../text.js';
import { carry, derivedIdentity, freshUnknown, unknown } from '../values.js';
import type { Call, Intrinsic } from './call.js';
import { malformed, unknownIdentity } from './call.js';

const SELECT_TAKES = 'an index and a list that is long enough';

/** `Fn::Select: [index, list]`. */
export const select: Intrinsic = (argument, call) => {
  const [index, list, ...rest] = argument.kind === 'list' ? argument.items : [];
  if (index === undefined || list === undefined || rest.length > 0) return malformed(call, SELECT_TAKES);
  const values = [call.scope.evaluate(index), optionalItems(call.scope.evaluate(list), call.place)];
  return overChoices(values, call.place, ([at, items]) => selectItem(at, items, call));
};

function selectItem(at: Value | undefined, items: Value | undefined, call: Call): Value {
  if (at === undefined || items === undefined) return malformed(call, SELECT_TAKES);
  const index = knownText(at);
  if (index === undefined) return freshUnknown('which item it is, is known only after deployment', call.place);
  if (!/^\s*\d+\s*$/.test(index)) return malformed(call, SELECT_TAKES);
  if (items.kind === 'list') {
    const item = items.items[Number(index)];
    return item === undefined ? malformed(call, SELECT_TAKES) : carry(item, call.place, `${call.name} ${index}`);
  }
  const base = unknownIdentity(items, call.scope);
  if (base === undefined) return malformed(call, SELECT_TAKES);
  const why = items.kind === 'unknown' ? items.why : 'it is an item of something known only after deployment';
  const value = unknown(derivedIdentity(base, `${call.name} ${Number(index)}`), why, call.place);
  return items.kind === 'unknown' && items.secret === true ? { ...value, secret: true } : value;
}

/** `Fn::GetAZs: region`: which zones an account has is known only after deployment; equal regions have equal zones. */
export const getAZs: Intrinsic = (argument, call) => {
  const { workspace } = call.scope;
  const region = call.scope.evaluate(argument);
  const name = knownText(region);
  const base = unknownIdentity(region, call.scope) ?? workspace.identity(name === undefined || name === '' ? 'AWS::Region' : `region ${name}`);
  return unknown(derivedIdentity(base, call.name), 'the availability zones of an account are known only after deployment', call.place);
};

/** `Fn::Length` of a list, under `AWS::LanguageExtensions`. */
export const length: Intrinsic = (argument, call) =>
  overChoices([optionalItems(call.scope.evaluate(argument), call.place)], call.place, ([list]) => {
    if (list?.kind === 'list') {
      const value: Literal = { kind: 'literal', value: list.items.length, origin: { place: call.place } };
      return value;
    }
    const base = list && unknownIdentity(list, call.scope);
    if (base === undefined) return malformed(call, 'a list');
    return unknown(derivedIdentity(base, call.name), 'how long the list is, is known only after deployment', call.place);
  });

import { child, stringOf } from '../../../syntax/tree.js';
import { freshUnknown } from '../values.js';
import type { Intrinsic } from './call.js';
import { malformed } from './call.js';

/** `Fn::RefAll: type`: the values of all parameters of an AWS-specific type. */
export const refAll: Intrinsic = (argument, call) => {
  const { scope, place } = call;
  const type = stringOf(argument);
  if (type === undefined) return malformed(call, 'a parameter type');
  const items = [...scope.sections.parameters.values()].flatMap(({ key, value }) => {
    const parameter = stringOf(child(value, 'Type')) === type ? scope.parameters.get(key) : undefined;
    if (parameter === undefined) return [];
    return parameter.kind === 'list' ? parameter.items : [parameter];
  });
  return { kind: 'list', items, origin: { place } };
};

/** `Fn::ValueOf`, `Fn::ValueOfAll`: attributes of what parameters name in the account. */
export const valueOf: Intrinsic = (_, call) => freshUnknown('it is an attribute of something in the account', call.place);

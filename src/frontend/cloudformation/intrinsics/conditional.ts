import type { Intrinsic } from './call.js';
import { malformed, undefinedReference } from './call.js';
import { stringOf } from '../../../syntax/tree.js';
import { carry } from '../values.js';

/** `Fn::If: [condition, then, else]`. */
export const iff: Intrinsic = (argument, call) => {
  const [first, then, otherwise, ...rest] = argument.kind === 'list' ? argument.items : [];
  const name = stringOf(first);
  if (name === undefined || then === undefined || otherwise === undefined || rest.length > 0) {
    return malformed(call, 'the name of a condition and two values');
  }
  const condition = call.scope.conditions.get(name);
  if (condition === undefined) return undefinedReference(call, `The condition \`${name}\``);
  const { formula } = condition;
  if (formula.kind === 'constant') return carry(call.scope.evaluate(formula.value ? then : otherwise), call.place, `${name} is ${String(formula.value)}`);
  const alternatives = [call.scope.evaluate(then), call.scope.evaluate(otherwise)];
  return { kind: 'choice', decision: condition, alternatives, origin: { place: call.place } };
};

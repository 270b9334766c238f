import type { Input } from '../../../../model/decision.js';
import type { Block, Expression } from '../../../../syntax/hcl/index.js';
import { isConstant } from '../../expressions/constant.js';
import type { Type } from '../../types.js';
import { choose } from '../../values/choice.js';
import { tryConvert } from '../../values/convert.js';
import { keyOf } from '../../values/key.js';
import { ropeText } from '../../values/rope.js';
import type { TfValue } from '../../values/value.js';
import { boolValue } from '../../values/value.js';

/**
 * A variable without value and default as a choice between the values that it may be given: both of a `bool`, or those that a
 * `validation` lists. Undefined where nothing says which they are.
 */
export function choiceOfPermitted(name: string, type: Type, declaration: Block, evaluate: (expression: Expression) => TfValue): TfValue | undefined {
  const origin = { place: declaration.header };
  const listed = permittedOf(name, declaration)?.map((expression) => tryConvert(evaluate(expression), type));
  const values = listed ?? (type.kind === 'bool' ? [boolValue(true, origin), boolValue(false, origin)] : []);
  const byKey = new Map(values.flatMap((value): [string, TfValue][] => (value === undefined ? [] : [[keyOf(value), value]])));
  if (byKey.size === 0) return undefined;
  const input: Input = {
    kind: 'input',
    name: `var.${name}`,
    alternatives: [...byKey].map(([key, value]) => ({ text: shown(value) ?? key })),
    given: undefined,
    constraints: [],
  };
  return choose(input, [...byKey.values()], origin);
}

function shown(value: TfValue): string | undefined {
  if (value.kind === 'bool') return String(value.value);
  return value.kind === 'text' ? ropeText(value.text) || '""' : undefined;
}

/** The constants of the first `validation` that is a list of them: `contains(["dev", "prod"], var.env)`, `var.env == "dev" || …`. */
function permittedOf(name: string, { body }: Block): readonly Expression[] | undefined {
  for (const { type, body: inner } of body.blocks) {
    const condition = type === 'validation' ? inner.attributes.get('condition')?.value : undefined;
    const permitted = condition && listIn(condition, name);
    if (permitted?.every(isConstant)) return permitted;
  }
  return undefined;
}

function listIn(condition: Expression, name: string): readonly Expression[] | undefined {
  if (condition.kind === 'parentheses') return listIn(condition.expression, name);
  if (condition.kind === 'call' && condition.name === 'contains') {
    const [list, wanted] = condition.arguments;
    return list?.kind === 'tuple' && wanted && isVariable(wanted, name) ? list.items : undefined;
  }
  if (condition.kind !== 'binary') return undefined;
  const { operator, left, right } = condition;
  if (operator === '==') return isVariable(left, name) ? [right] : isVariable(right, name) ? [left] : undefined;
  const [some, others] = operator === '||' ? [listIn(left, name), listIn(right, name)] : [];
  return some && others && [...some, ...others];
}

function isVariable(expression: Expression, name: string): boolean {
  if (expression.kind !== 'traversal' || expression.source.kind !== 'variable' || expression.source.name !== 'var') return false;
  const [step, ...others] = expression.steps;
  return others.length === 0 && step?.kind === 'attribute' && step.name === name;
}

import type { Origin } from '../../../model/value.js';
import type { Binary, BinaryOperator, Expression, Unary } from '../../../syntax/hcl/index.js';
import type { Type } from '../types.js';
import { BOOL, NUMBER } from '../types.js';
import { distribute } from '../values/choice.js';
import { ConversionError, convert } from '../values/convert.js';
import { equals } from '../values/equality.js';
import type { Float } from '../values/number.js';
import { add, compare, divide, modulo, multiply, negate, subtract } from '../values/number.js';
import type { TfValue, UnknownValue } from '../values/value.js';
import { boolValue, failedValue, HAS_SENSITIVE, isFailed, joinTraits, numberValue, withSensitivity } from '../values/value.js';
import { evaluateIn } from './evaluate.js';
import { decidingOrigin } from './deciding.js';
import type { Frame } from './scope.js';
import type { Session } from './session.js';

export function evaluateUnary(expression: Unary, frame: Frame, session: Session): TfValue {
  const { operator, place } = expression;
  const operand = operandOf(expression.operand, operator === '-' ? NUMBER : BOOL, 'unary operand', frame, session);
  return distribute([operand], () => 'top', decidingOrigin([operand], place, operator), ([value]) => {
    if (!value || isFailed(value)) return failedValue({ place });
    const origin = decidingOrigin([value], place, operator);
    const { conditions } = session.environment;
    if (value.kind === 'unknown') return operator === '!' ? conditions.not(value, { place }) : conditions.derive('-', [value], NUMBER, { place });
    if (value.kind === 'number') return withSensitivity(numberValue(negate(value.value), origin), value.sensitive);
    if (value.kind === 'bool') return withSensitivity(boolValue(!value.value, origin), value.sensitive);
    session.report('Operation failed', 'Error during operation: argument must not be null.', place);
    return failedValue(origin);
  });
}

export function evaluateBinary(expression: Binary, frame: Frame, session: Session): TfValue {
  const { operator, place } = expression;
  const type = OPERAND[operator];
  const left = operandOf(expression.left, type, 'left operand', frame, session);
  const right = operandOf(expression.right, type, 'right operand', frame, session);
  return distribute([left, right], () => (type ? 'top' : 'deep'), decidingOrigin([left, right], place, operator), ([a, b]) => {
    if (!a || !b || isFailed(a) || isFailed(b)) return failedValue({ place });
    const origin = decidingOrigin([a, b], place, operator);
    return withSensitivity(apply(operator, a, b, origin, expression, session), sensitivityOf(a, b));
  });
}

/** A secret deep in what is compared makes the answer secret. */
function sensitivityOf(...operands: readonly TfValue[]): boolean {
  return (joinTraits(operands) & HAS_SENSITIVE) !== 0;
}

/** What operands are converted to; equality takes any type. */
const OPERAND: Readonly<Record<BinaryOperator, Type | undefined>> = {
  '||': BOOL, '&&': BOOL,
  '==': undefined, '!=': undefined,
  '<': NUMBER, '<=': NUMBER, '>': NUMBER, '>=': NUMBER,
  '+': NUMBER, '-': NUMBER, '*': NUMBER, '/': NUMBER, '%': NUMBER,
};

function operandOf(expression: Expression, type: Type | undefined, role: string, frame: Frame, session: Session): TfValue {
  const value = evaluateIn(expression, frame, session);
  if (!type) return value;
  try {
    return convert(value, type);
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    session.report('Invalid operand', `Unsuitable value for ${role}: ${error.message}.`, expression.place);
    return failedValue({ place: expression.place });
  }
}

function apply(operator: BinaryOperator, a: TfValue, b: TfValue, origin: Origin, expression: Binary, session: Session): TfValue {
  switch (operator) {
    case '==':
      return equality(a, b, false, origin, session);
    case '!=':
      return equality(a, b, true, origin, session);
    default:
  }
  if (a.kind === 'null' || b.kind === 'null') {
    session.report('Operation failed', 'Error during operation: argument must not be null.', expression.place);
    return failedValue(origin);
  }
  switch (operator) {
    case '&&':
    case '||':
      return logical(operator, a, b, origin, session);
    case '<':
      return ordered(a, b, '<', origin, session);
    case '>':
      return ordered(b, a, '<', origin, session);
    case '<=':
      return ordered(b, a, '>=', origin, session);
    case '>=':
      return ordered(a, b, '>=', origin, session);
    default:
      return arithmetic(operator, a, b, origin, expression, session);
  }
}

function equality(a: TfValue, b: TfValue, negated: boolean, origin: Origin, session: Session): TfValue {
  const equal = equals(a, b);
  if (equal !== undefined) return boolValue(equal !== negated, origin);
  const { conditions } = session.environment;
  const unknown = conditions.derive('==', [a, b], BOOL, origin);
  return negated ? conditions.not(unknown, origin) : unknown;
}

/** What is known decides on its own if it can: that much will hold whatever the rest turns out to be. */
function logical(operator: '&&' | '||', a: TfValue, b: TfValue, origin: Origin, session: Session): TfValue {
  const absorbing = operator === '||';
  for (const operand of [a, b]) if (operand.kind === 'bool' && operand.value === absorbing) return boolValue(absorbing, origin);
  const open = [a, b].filter((operand): operand is UnknownValue => operand.kind === 'unknown');
  const [only] = open;
  if (!only) return boolValue(!absorbing, origin);
  return open.length === 1 ? only : session.environment.conditions.combine(absorbing ? 'or' : 'and', open, origin);
}

function ordered(a: TfValue, b: TfValue, operator: '<' | '>=', origin: Origin, session: Session): TfValue {
  if (a.kind === 'number' && b.kind === 'number') return boolValue(compare(a.value, b.value) < 0 === (operator === '<'), origin);
  const { conditions } = session.environment;
  const unknown = conditions.derive('<', [a, b], BOOL, origin);
  return operator === '<' ? unknown : conditions.not(unknown, origin);
}

type Arithmetic = Extract<BinaryOperator, '+' | '-' | '*' | '/' | '%'>;

const ARITHMETIC: Readonly<Record<Arithmetic, (a: Float, b: Float) => Float | undefined>> = {
  '+': add, '-': subtract, '*': multiply, '/': divide, '%': modulo,
};

function arithmetic(operator: Arithmetic, a: TfValue, b: TfValue, origin: Origin, expression: Binary, session: Session): TfValue {
  if (a.kind !== 'number' || b.kind !== 'number') return session.environment.conditions.derive(operator, [a, b], NUMBER, origin);
  const result = ARITHMETIC[operator](a.value, b.value);
  if (result) return numberValue(result, origin);
  session.report('Operation failed', "Error during operation: can't divide zero by zero or infinity by infinity.", expression.place);
  return failedValue(origin);
}

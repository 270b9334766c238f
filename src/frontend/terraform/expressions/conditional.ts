import type { Place } from '../../../model/source.js';
import type { Conditional, Expression } from '../../../syntax/hcl/index.js';
import type { Type } from '../types.js';
import { BOOL, distinctTypes, DYNAMIC, NUMBER, STRING, typeName } from '../types.js';
import { assume, choose, distribute } from '../values/choice.js';
import { tryConvert } from '../values/convert.js';
import { unify } from '../values/unify.js';
import type { TfValue } from '../values/value.js';
import { failedValue, HAS_FAILURE, isFailed, typeOf, unknownValue, withSensitivity } from '../values/value.js';
import { evaluateIn } from './evaluate.js';
import type { Frame } from './scope.js';
import type { Attempt, Session } from './session.js';

/** `condition ? yes : no`. Both arms are evaluated, because their types are unified; errors count only in an arm that is taken. */
export function evaluateConditional(expression: Conditional, frame: Frame, session: Session): TfValue {
  const condition = evaluateCondition(expression.condition, frame, session);
  const yes = attemptArm(expression.yes, frame, session);
  const no = attemptArm(expression.no, frame, session);
  return decideBetween(condition, { yes, no }, expression.place, session);
}

/** An arm in error still has a type if it is an operation. */
function attemptArm(expression: Expression, frame: Frame, session: Session): Attempt<TfValue> {
  const attempt = session.attempt(() => evaluateIn(expression, frame, session));
  const { result } = attempt;
  return attempt.failed && isFailed(result) && result.kind === 'unknown' ? { ...attempt, result: { ...result, type: operationType(expression) } } : attempt;
}

function operationType(expression: Expression): Type {
  switch (expression.kind) {
    case 'parentheses':
    case 'template-wrap':
      return operationType(expression.expression);
    case 'template':
      return STRING;
    case 'unary':
      return expression.operator === '-' ? NUMBER : BOOL;
    case 'binary':
      return ARITHMETIC.has(expression.operator) ? NUMBER : BOOL;
    default:
      return DYNAMIC;
  }
}

const ARITHMETIC: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%']);

/** A condition as a known, unknown or undecided bool. */
export function evaluateCondition(expression: Expression, frame: Frame, session: Session): TfValue {
  const { place } = expression;
  const value = evaluateIn(expression, frame, session);
  const origin = { place };
  return distribute([value], () => 'top', origin, ([one]) => {
    if (!one || isFailed(one)) return failedValue(origin);
    if (one.kind === 'null') return refuse(session, 'Null condition', 'The condition value is null. Conditions must either be true or false.', place);
    const bool = tryConvert(one, BOOL);
    if (!bool) return refuse(session, 'Incorrect condition type', 'The condition expression must be of type bool.', place);
    return bool.kind === 'unknown' ? session.environment.conditions.decide(bool, place) : bool;
  });
}

function refuse(session: Session, summary: string, detail: string, place: Place): TfValue {
  session.report(summary, detail, place);
  return failedValue({ place });
}

interface Arms {
  readonly yes: Attempt<TfValue>;
  readonly no: Attempt<TfValue>;
}

/** The arm, or the choice of arms, that `condition` leads to. */
export function decideBetween(condition: TfValue, arms: Arms, place: Place, session: Session): TfValue {
  if (arms.yes.fatal || arms.no.fatal) return failedValue({ place });
  const type = unifiedType(arms, place, session);
  if (!type) return failedValue({ place });
  const result = taken(condition, arms, type, place, session);
  return withSensitivity(result, arms.yes.result.sensitive || arms.no.result.sensitive);
}

/** The type of the result; undefined when the arms have none in common. An untyped arm leaves the other as it is. */
function unifiedType({ yes, no }: Arms, place: Place, session: Session): Type | undefined {
  const types = [typeOf(yes.result), typeOf(no.result)] as const;
  if (types[0].kind === 'dynamic') return yes.result.kind === 'null' ? types[1] : DYNAMIC;
  if (types[1].kind === 'dynamic') return no.result.kind === 'null' ? types[0] : DYNAMIC;
  const unified = unify(types);
  if (unified) return unified;
  const detail = `The 'true' value is ${typeName(types[0])}, but the 'false' value is ${typeName(types[1])}.`;
  session.report('Inconsistent conditional result types', `The true and false result expressions must have consistent types. ${detail}`, place);
  return undefined;
}

function taken(condition: TfValue, arms: Arms, type: Type, place: Place, session: Session): TfValue {
  if (condition.kind === 'bool') {
    const arm = condition.value ? arms.yes : arms.no;
    session.restore(arm);
    return withSensitivity(converted(arm.result, type, place, session), condition.sensitive);
  }
  if (condition.kind !== 'choice') return failedValue({ place });
  const { decision } = condition;
  const alternatives = condition.alternatives.map((alternative, outcome) => {
    const within = { yes: inWorld(arms.yes, place), no: inWorld(arms.no, place) };
    const value = taken(alternative, within, type, place, session);
    return assume(value, decision, outcome);
  });
  return withSensitivity(choose(decision, alternatives, { place }), condition.sensitive);
}

/** Whether an arm that may be taken is in error is not known before the condition is: no error yet, but no value either. */
function inWorld(arm: Attempt<TfValue>, place: Place): Attempt<TfValue> {
  if (!arm.failed && (arm.result.traits & HAS_FAILURE) === 0) return arm;
  return { result: unknownValue(DYNAMIC, 'an error in one case', { place }), hidden: [], failed: false, fatal: false };
}

function converted(value: TfValue, type: Type, place: Place, session: Session): TfValue {
  const result = isMixed(value, type) ? undefined : tryConvert(value, type);
  if (result) return result;
  session.report('Inconsistent conditional result types', 'The result expression does not convert to the type of the other one.', place);
  return failedValue({ place });
}

/** A tuple that is to become a list of any single type, or an object a map, is taken as it is: its elements are not unified. */
function isMixed(value: TfValue, type: Type): boolean {
  if ((type.kind !== 'list' && type.kind !== 'map') || type.element.kind !== 'dynamic') return false;
  const elements = value.kind === 'tuple' ? value.items : value.kind === 'object' ? [...value.entries.values()].map((entry) => entry.value) : [];
  return distinctTypes(elements.map(typeOf)).filter(({ kind }) => kind !== 'dynamic').length > 1;
}

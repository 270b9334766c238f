import type { WithDiagnostics } from '../../../model/diagnostic.js';
import type { Expression } from '../../../syntax/hcl/index.js';
import { parseNumber } from '../values/number-text.js';
import { DYNAMIC } from '../types.js';
import { MAX_TEXT, ropeLength } from '../values/rope.js';
import { MAX_SIZE, sizeOf, TOO_LARGE } from '../values/size.js';
import type { TfValue } from '../values/value.js';
import { boolValue, failedValue, isDecided, nullValue, numberValue, textValue, tupleValue } from '../values/value.js';
import { evaluateCall } from './call.js';
import { evaluateConditional } from './conditional.js';
import { evaluateFor } from './for.js';
import { evaluateObject } from './object.js';
import { evaluateBinary, evaluateUnary } from './operators.js';
import type { Frame, Scope } from './scope.js';
import type { Environment } from './session.js';
import { Session } from './session.js';
import { evaluateTemplate } from './template.js';
import { evaluateReference, evaluateTraversal } from './traversal.js';

/**
 * Evaluates an expression as Terraform 1.11 would. An error costs one diagnostic, in Terraform's words, and leaves an unknown
 * where the value would be; the rest of an object or list survives.
 */
export function evaluate(expression: Expression, scope: Scope, environment: Environment): WithDiagnostics<TfValue> {
  const session = new Session(environment);
  const result = evaluateIn(expression, { scope, bindings: undefined }, session);
  return { result, diagnostics: session.diagnostics };
}

/** Evaluates a part of an expression. */
export function evaluateIn(expression: Expression, frame: Frame, session: Session): TfValue {
  const failed = (): TfValue => failedValue({ place: expression.place });
  if (!session.visit(expression.place)) return failed();
  switch (expression.kind) {
    case 'number': {
      const number = parseNumber(expression.text);
      return number ? numberValue(number, { place: expression.place }) : failed();
    }
    case 'boolean':
      return boolValue(expression.value, { place: expression.place });
    case 'null':
      return nullValue(DYNAMIC, { place: expression.place });
    case 'string':
      return textValue(expression.value, { place: expression.place });
    case 'variable':
      return evaluateReference(expression, [], expression.place, frame, session);
    default:
      return session.nested(expression.place, () => bounded(evaluateNested(expression, frame, session), expression, session), failed);
  }
}

/** A value that would take too much to write out is none. */
function bounded(value: TfValue, { place }: Expression, session: Session): TfValue {
  const size = value.kind === 'text' && ropeLength(value.text) > MAX_TEXT ? MAX_SIZE + 1 : sizeOf(value);
  if (size <= MAX_SIZE) return value;
  // Once is enough: what is made of such a value would only say it again.
  if (size === Infinity) session.errors++;
  else session.report('Evaluation stopped', 'this value is too large', place, 'budget-exhausted');
  return failedValue({ place }, TOO_LARGE);
}

type Nested = Exclude<Expression, { kind: 'number' | 'boolean' | 'null' | 'string' | 'variable' }>;

function evaluateNested(expression: Nested, frame: Frame, session: Session): TfValue {
  switch (expression.kind) {
    case 'template':
      return evaluateTemplate(expression, frame, session);
    case 'template-wrap':
    case 'parentheses':
      return evaluateIn(expression.expression, frame, session);
    case 'tuple':
      return tupleValue(expression.items.map((item) => evaluateIn(item, frame, session)), { place: expression.place });
    case 'object':
      return evaluateObject(expression, frame, session);
    case 'traversal':
      return evaluateTraversal(expression, frame, session);
    case 'call':
      return guarded(expression, session, () => evaluateCall(expression, frame, session));
    case 'unary':
      return guarded(expression, session, () => evaluateUnary(expression, frame, session));
    case 'binary':
      return guarded(expression, session, () => evaluateBinary(expression, frame, session));
    case 'conditional':
      return guarded(expression, session, () => evaluateConditional(expression, frame, session));
    case 'for':
      return guarded(expression, session, () => evaluateFor(expression, frame, session));
    case 'invalid':
      session.errors++;
      return failedValue({ place: expression.place }, 'a syntax error');
  }
}

/** An error in an operand must not disappear: a result that looks decided in spite of it is not. */
export function guarded(expression: Expression, session: Session, work: () => TfValue): TfValue {
  const before = session.errors;
  const result = work();
  return session.errors > before && isDecided(result) ? failedValue({ place: expression.place }) : result;
}

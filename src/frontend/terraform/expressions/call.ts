import type { Place } from '../../../model/source.js';
import type { Call } from '../../../syntax/hcl/index.js';
import { BOOL, DYNAMIC } from '../types.js';
import type { Depth } from '../values/choice.js';
import { distribute } from '../values/choice.js';
import { ConversionError, convert } from '../values/convert.js';
import type { TfValue } from '../values/value.js';
import { boolValue, failedValue, HAS_FAILURE, HAS_SENSITIVE, HAS_UNKNOWN, isFailed, unknownValue, withSensitivity } from '../values/value.js';
import type { FunctionDefinition, Parameter } from '../functions/definition.js';
import { Refusal } from '../functions/definition.js';
import { findFunction } from '../functions/index.js';
import { unmarked } from '../values/sensitive.js';
import { decidingOrigin } from './deciding.js';
import { evaluateIn } from './evaluate.js';
import { takenFrom } from '../values/origin.js';
import type { Frame } from './scope.js';
import type { Attempt, Session } from './session.js';
import { templateString } from './template-string.js';
import { unknownFrom } from './conditions.js';

/** A function call: the function's arguments converted, checked and made known, then the function itself. */
export function evaluateCall(expression: Call, frame: Frame, session: Session): TfValue {
  if (session.withoutFunctions) {
    session.report('Function calls not allowed', 'Functions may not be called here.', expression.place);
    return failedValue({ place: expression.place });
  }
  const name = expression.name.startsWith('core::') ? expression.name.slice('core::'.length) : expression.name;
  switch (name) {
    case 'try':
      return evaluateTry(expression, frame, session);
    case 'can':
      return evaluateCan(expression, frame, session);
    case 'templatestring':
      return templateString(expression, frame, session);
    default:
  }
  const definition = findFunction(name);
  if (!definition) {
    // References in its arguments are checked all the same.
    for (const argument of expression.arguments) session.attempt(() => evaluateIn(argument, frame, session));
    return unknownFunction(expression, session);
  }
  const values = expression.arguments.map((argument) => evaluateIn(argument, frame, session));
  const apply = (args: readonly TfValue[] | undefined): TfValue => {
    if (!args || !hasRightCount(name, definition, args.length, expression, session)) return failedValue({ place: expression.place });
    return invoke(name, definition, args, expression, session);
  };
  const last = expression.expandFinal ? values.at(-1) : undefined;
  if (!last) return apply(values);
  return distribute([last], () => 'top', { place: expression.place }, ([one]) => apply(one && expanded(values.slice(0, -1), one, expression, session)));
}

function unknownFunction({ name, namePlace, place }: Call, session: Session): TfValue {
  const [namespace] = name.split('::');
  const detail = `There is no function named ${JSON.stringify(name)} among Terraform's own, and others are not evaluated.`;
  if (!name.includes('::')) session.report('Call to unknown function', detail, namePlace, 'terraform-function');
  else if (namespace === 'provider') session.report('Unknown provider function', detail, namePlace, 'terraform-function');
  else session.reportFatal('Unknown provider function', `The function namespace ${JSON.stringify(namespace)} is not valid.`, namePlace);
  return failedValue({ place }, `the result of ${name}`);
}

/** `last...`: its elements are the further arguments. */
function expanded(values: readonly TfValue[], last: TfValue, expression: Call, session: Session): readonly TfValue[] | undefined {
  const place = expression.arguments.at(-1)?.place ?? expression.place;
  switch (last.kind) {
    case 'list':
    case 'set':
    case 'tuple':
      return [...values, ...last.items.map((item) => withSensitivity(takenFrom(item, last), last.sensitive))];
    case 'unknown':
      return [...values, isFailed(last) ? last : unknownFrom([last], DYNAMIC, { place })];
    case 'null':
      session.report('Invalid expanding argument value', 'The expanding argument (indicated by ...) must not be null.', place);
      return undefined;
    default:
      session.report('Invalid expanding argument value', 'The expanding argument (indicated by ...) must be of a tuple, list, or set type.', place);
      return undefined;
  }
}

function hasRightCount(name: string, definition: FunctionDefinition, count: number, expression: Call, session: Session): boolean {
  const { parameters, rest } = definition;
  const { namePlace, arguments: given, expandFinal } = expression;
  const wanted = parameters[count];
  // An unknown list of further arguments may hold as many as are missing.
  if (wanted && !(expandFinal && given.length === count)) {
    const expected = `expects ${rest ? 'at least ' : ''}${parameters.length} argument(s)`;
    const detail = `Function ${JSON.stringify(name)} ${expected}. Missing value for ${JSON.stringify(wanted.name)}.`;
    session.report('Not enough function arguments', detail, namePlace);
    return false;
  }
  if (rest || count <= parameters.length) return true;
  session.report('Too many function arguments', `Function ${JSON.stringify(name)} expects only ${parameters.length} argument(s).`, namePlace);
  return false;
}

function invoke(name: string, definition: FunctionDefinition, args: readonly TfValue[], expression: Call, session: Session): TfValue {
  const { place } = expression;
  const parameterOf = (index: number): Parameter | undefined => definition.parameters[index] ?? definition.rest;
  const converted: TfValue[] = [];
  for (const [index, arg] of args.entries()) {
    const parameter = parameterOf(index);
    const value = parameter && convertArgument(arg, parameter, argumentPlace(expression, index), session);
    if (!value) return failedValue({ place });
    converted.push(value);
  }
  const origin = decidingOrigin(converted, place, `${name}()`);
  const depth = (index: number): Depth => DEPTH[parameterOf(index)?.open ?? 'whole'];
  return distribute(converted, depth, origin, (operands) => callOnce(name, definition, operands, expression, session));
}

const DEPTH: Readonly<Record<'whole' | NonNullable<Parameter['open']>, Depth>> = { whole: 'deep', inside: 'deep', elements: 'top', any: 'top' };

function argumentPlace({ arguments: given, place }: Call, index: number): Place {
  return (given[index] ?? given.at(-1))?.place ?? place;
}

function convertArgument(value: TfValue, parameter: Parameter, place: Place, session: Session): TfValue | undefined {
  try {
    return convert(value, parameter.type);
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    session.report('Invalid function argument', `Invalid value for ${JSON.stringify(parameter.name)} parameter: ${error.message}.`, place);
    return undefined;
  }
}

/** Calls the function with operands that are no choices any more. */
function callOnce(name: string, definition: FunctionDefinition, operands: readonly TfValue[], expression: Call, session: Session): TfValue {
  const { place } = expression;
  const origin = decidingOrigin(operands, place, `${name}()`);
  const ready: TfValue[] = [];
  let open = false;
  let sensitive = false;
  for (const [index, operand] of operands.entries()) {
    const parameter = definition.parameters[index] ?? definition.rest;
    if (!parameter) break;
    if (isFailed(operand)) return failedValue(origin);
    if (operand.kind === 'null' && !parameter.nullable) {
      const detail = `Invalid value for ${JSON.stringify(parameter.name)} parameter: argument must not be null.`;
      session.report('Invalid function argument', detail, argumentPlace(expression, index));
      return failedValue(origin);
    }
    open ||= parameter.open === undefined ? (operand.traits & HAS_UNKNOWN) !== 0 : parameter.open !== 'any' && operand.kind === 'unknown';
    const secret = parameter.marks === undefined ? (operand.traits & HAS_SENSITIVE) !== 0 : parameter.marks === 'outside' && operand.sensitive;
    sensitive ||= secret;
    ready.push(secret && !parameter.marks ? unmarked(operand) : operand);
  }
  const missing = definition.parameters.length > ready.length;
  const isUnknown = open || missing || definition.impure !== undefined;
  const result = isUnknown ? unknownResult(name, definition, operands, origin, session) : refusing(definition, ready, expression, origin, session);
  return withSensitivity(result, sensitive);
}

function unknownResult(name: string, definition: FunctionDefinition, operands: readonly TfValue[], origin: TfValue['origin'], session: Session): TfValue {
  const returns = definition.returns ?? DYNAMIC;
  if (definition.impure !== undefined) return unknownValue(returns, definition.impure, origin, { notNull: true, isLater: name !== 'plantimestamp' });
  if (operands.some((operand) => (operand.traits & HAS_FAILURE) !== 0)) return failedValue(origin);
  return session.environment.conditions.derive(name, operands, returns, origin, returns.kind !== 'dynamic');
}

function refusing(definition: FunctionDefinition, args: readonly TfValue[], expression: Call, origin: TfValue['origin'], session: Session): TfValue {
  try {
    return definition.call(args, { origin, session });
  } catch (error) {
    if (!(error instanceof Refusal) && !(error instanceof ConversionError)) throw error;
    const argument = error instanceof Refusal ? error.argument : undefined;
    const parameter = argument === undefined ? undefined : (definition.parameters[argument] ?? definition.rest);
    if (parameter && argument !== undefined) {
      const detail = `Invalid value for ${JSON.stringify(parameter.name)} parameter: ${error.message}.`;
      session.report('Invalid function argument', detail, argumentPlace(expression, argument));
    } else {
      session.report('Error in function call', `Call to function ${JSON.stringify(expression.name)} failed: ${error.message}.`, expression.place);
    }
    return failedValue(origin, error.message);
  }
}

/** The first argument that is not in error. References to what is not declared are no errors that can be tried. */
function evaluateTry(expression: Call, frame: Frame, session: Session): TfValue {
  if (expression.expandFinal) return withExpandedFinal(expression, frame, session, (attempts) => firstOf(attempts, expression, session));
  return firstOf(expression.arguments.map((argument) => session.attempt(() => evaluateIn(argument, frame, session))), expression, session);
}

/** `try(a, list...)`: the elements of the list are the further arguments. They succeed, and what is wrong with the list itself is not tried. */
function withExpandedFinal(expression: Call, frame: Frame, session: Session, apply: (attempts: readonly Attempt<TfValue>[]) => TfValue): TfValue {
  const { place, arguments: given } = expression;
  const attempts = given.slice(0, -1).map((argument) => session.attempt(() => evaluateIn(argument, frame, session)));
  const last = given.at(-1);
  const list = last ? evaluateIn(last, frame, session) : failedValue({ place });
  return distribute([list], () => 'top', { place }, ([one]) => {
    const items = one && expanded([], one, expression, session);
    return items ? apply([...attempts, ...items.map((result) => ({ result, hidden: [], failed: isFailed(result), fatal: false }))]) : failedValue({ place });
  });
}

function firstOf(attempts: readonly Attempt<TfValue>[], { place }: Call, session: Session): TfValue {
  if (attempts.some(({ fatal }) => fatal)) return failedValue({ place });
  const chosen = attempts.find(({ failed }) => !failed);
  if (chosen) return chosen.result;
  const detail = attempts.length === 0 ? 'at least one argument is required' : 'no expression succeeded';
  session.report('Error in function call', `Call to function "try" failed: ${detail}.`, place);
  return failedValue({ place });
}

function evaluateCan(expression: Call, frame: Frame, session: Session): TfValue {
  if (expression.expandFinal) return withExpandedFinal(expression, frame, session, (attempts) => succeeds(attempts, expression, session));
  return succeeds(expression.arguments.map((argument) => session.attempt(() => evaluateIn(argument, frame, session))), expression, session);
}

function succeeds([attempt, ...others]: readonly Attempt<TfValue>[], { place, namePlace }: Call, session: Session): TfValue {
  const origin = { place };
  if (!attempt || others.length > 0) {
    const summary = attempt ? 'Too many function arguments' : 'Not enough function arguments';
    session.report(summary, 'Function "can" expects 1 argument(s).', namePlace);
    return failedValue(origin);
  }
  if (attempt.fatal) return failedValue(origin);
  if (attempt.failed) return boolValue(false, origin);
  const { result } = attempt;
  return result.kind === 'unknown' ? session.environment.conditions.derive('can', [result], BOOL, origin) : boolValue(true, origin);
}

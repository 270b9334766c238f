import type { Input } from '../../../../model/decision.js';
import type { Place } from '../../../../model/source.js';
import { Source } from '../../../../model/source.js';
import type { Block } from '../../../../syntax/hcl/index.js';
import { parseHclExpression } from '../../../../syntax/hcl/index.js';
import type { Scope } from '../../expressions/scope.js';
import type { Type } from '../../types.js';
import { sameType } from '../../types.js';
import { choose } from '../../values/choice.js';
import { mapEntries, ConversionError } from '../../values/convert.js';
import type { TypeConstraint } from '../../values/defaults.js';
import { ANY, constrain } from '../../values/defaults.js';
import { keyOf } from '../../values/key.js';
import { carry } from '../../values/origin.js';
import { leaf } from '../../values/rope.js';
import type { TfValue } from '../../values/value.js';
import { failedValue, ropeValue, textValue, typeOf, unknownValue, withSensitivity } from '../../values/value.js';
import type { Given, GivenSet } from '../given-values.js';
import { staticBoolean } from '../static-text.js';
import { assuming } from './bodies.js';
import type { Guard } from './expansion.js';
import { choiceOfPermitted } from './permitted-values.js';
import type { RootContext } from './root-context.js';

/** Where a module's variables get their values from; several sources where it is deployed in several ways. */
export type Inputs = ValueSource | { readonly worlds: readonly ValueSource[]; readonly decision: Input };

interface ValueSource {
  /** Undefined: nobody gives this one a value. */
  valueOf(name: string, constraint: TypeConstraint, declaration: Block): TfValue | undefined;
  /** The default of a variable, as it gets here because nobody gave another value. */
  defaulted(name: string, value: TfValue): TfValue;
  /** What a variable without value and default is. */
  missing(name: string, constraint: TypeConstraint, declaration: Block): TfValue;
}

const NO_NAMES: Scope = {
  lookup: () => ({ kind: 'problem', summary: 'Variables not allowed', detail: 'Variables may not be used here.' }),
};

/** The value of a variable: given, else its default, in its type. What is the same in all worlds is no choice. */
export function variableValue(name: string, declaration: Block, inputs: Inputs, context: RootContext): TfValue {
  if (!('worlds' in inputs)) return valueFrom(inputs, name, declaration, context);
  const values = inputs.worlds.map((source) => valueFrom(source, name, declaration, context));
  const [first] = values;
  const isSame = first !== undefined && values.every((value) => sameType(typeOf(value), typeOf(first)) && keyOf(value) === keyOf(first));
  return isSame ? first : choose(inputs.decision, values, { place: declaration.header });
}

function valueFrom(inputs: ValueSource, name: string, declaration: Block, context: RootContext): TfValue {
  const { attributes } = declaration.body;
  const typed = attributes.get('type')?.value;
  const constraint = typed === undefined ? ANY : context.constraintOf(typed);
  if (constraint === undefined) return failedValue({ place: declaration.header }, `the type of var.${name} cannot be read`);
  const isNullable = staticBoolean(attributes.get('nullable')?.value) ?? true;
  const preset = attributes.get('default')?.value;
  const evaluateDefault = (): TfValue | undefined => {
    if (preset === undefined) return undefined;
    if (preset.kind === 'null' && !isNullable) context.refuse(`The default of \`${name}\` is null, which \`nullable = false\` rules out.`, preset.place);
    return inputs.defaulted(name, converted(context.evaluate(preset, NO_NAMES), constraint, name, context));
  };
  const given = inputs.valueOf(name, constraint, declaration);
  const value = given && notNull(converted(given, constraint, name, context), isNullable, evaluateDefault);
  const result = value ?? evaluateDefault() ?? inputs.missing(name, constraint, declaration);
  if (isEphemeral(declaration)) context.meetEphemeral();
  return withSensitivity(result, isSecret(declaration));
}

/** A null counts as no value where the variable cannot be null. */
function notNull(value: TfValue, isNullable: boolean, evaluateDefault: () => TfValue | undefined): TfValue | undefined {
  if (isNullable) return value;
  if (value.kind === 'null') return undefined;
  if (value.kind !== 'choice') return value;
  return { ...value, alternatives: value.alternatives.map((alternative) => notNull(alternative, false, evaluateDefault) ?? evaluateDefault() ?? alternative) };
}

function converted(value: TfValue, constraint: TypeConstraint, name: string, context: RootContext): TfValue {
  const { result, problem } = fitted(value, constraint, name);
  if (problem !== undefined) context.refuse(problem, value.origin.place);
  return result;
}

/** A value in the type of a variable, or what is wrong with it. */
export function fitted(value: TfValue, constraint: TypeConstraint, name: string): { readonly result: TfValue; readonly problem?: string } {
  try {
    return { result: constrain(value, constraint) };
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    return { result: failedValue(value.origin), problem: `This value does not fit the variable \`${name}\`: ${error.message}.` };
  }
}

export function missingArgument(call: string, variable: string): string {
  return `The module \`${call}\` needs a value for \`${variable}\`.`;
}

/** What the arguments of a module call give to the module. */
export function argumentInputs(call: Call, scope: Scope, { context, assumed, isCertain }: Callee): ValueSource {
  const { body, header } = call.block;
  return {
    valueOf(name) {
      const argument = body.attributes.get(name);
      if (argument === undefined) return undefined;
      return carry(assuming(context.evaluate(argument.value, scope, isCertain), assumed), argument.place, `passed to \`module.${call.name}\` as \`${name}\``);
    },
    defaulted: (name, value) => carry(value, header, `\`module.${call.name}\` leaves \`${name}\` at its default`),
    missing(name) {
      context.refuse(missingArgument(call.name, name), header);
      return failedValue({ place: header }, `var.${name} has no value`);
    },
  };
}

interface Call {
  readonly name: string;
  readonly block: Block;
}

interface Callee {
  readonly context: RootContext;
  readonly assumed: readonly Guard[];
  readonly isCertain: boolean;
}

/** What files, flags and the environment give to the root module; with several named sets, as many worlds. */
export function rootInputs(sets: readonly GivenSet[], context: RootContext): Inputs {
  const worlds = sets.map(({ values }) => givenInputs(values, context));
  const [only] = worlds;
  return only !== undefined && worlds.length === 1 ? only : { worlds, decision: setsDecision(sets) };
}

function givenInputs(given: ReadonlyMap<string, Given>, context: RootContext): ValueSource {
  return {
    valueOf(name, constraint, declaration) {
      const value = given.get(name);
      if (value === undefined) return undefined;
      if (value.kind === 'expression') return context.evaluate(value.expression, NO_NAMES);
      const place = declaration.header;
      return carry(relocated(fromText(value.text, constraint, declaration, context), place), place, value.note);
    },
    defaulted: (_name, value) => value,
    missing: (name, { type }, declaration) => context.missing(name, () => withoutValue(name, type, declaration, context)),
  };
}

/** Whoever deploys a module decides; who calls one that is not deployed by itself is not known. */
function withoutValue(name: string, type: Type, declaration: Block, context: RootContext): TfValue {
  const isOpen = context.isDeployed && !isSecret(declaration);
  const choice = isOpen ? choiceOfPermitted(name, type, declaration, (expression) => context.evaluate(expression, NO_NAMES)) : undefined;
  return choice ?? unknownValue(type, `var.${name} has no value`, { place: declaration.header });
}

function isSecret(declaration: Block): boolean {
  return staticBoolean(declaration.body.attributes.get('sensitive')?.value) === true || isEphemeral(declaration);
}

function isEphemeral({ body: { attributes } }: Block): boolean {
  return staticBoolean(attributes.get('ephemeral')?.value) === true;
}

/** Which of the sets is deployed. Each of them is, so none is what is given. */
function setsDecision(sets: readonly GivenSet[]): Input {
  const alternatives = sets.map(({ name = '' }) => ({ text: name, reading: `variables ${name}` }));
  return { kind: 'input', name: 'variables', alternatives, given: undefined, constraints: [] };
}

/** A value from the command line is a literal text where a string (or nothing) is declared, an expression otherwise. */
function fromText(text: string, { type }: TypeConstraint, declaration: Block, context: RootContext): TfValue {
  const place: Place = declaration.header;
  const isUntyped = type.kind === 'dynamic' && !declaration.body.attributes.has('type');
  const isLiteral = isUntyped || type.kind === 'string' || type.kind === 'number' || type.kind === 'bool';
  if (isLiteral) return textValue(text, { place });
  const { result: expression, diagnostics } = parseHclExpression(new Source('<value for a variable>', text));
  const [problem] = diagnostics;
  if (problem === undefined) return context.evaluate(expression, NO_NAMES);
  context.refuse(`The value that is given for \`${declaration.labels[0]?.value ?? ''}\` cannot be read: ${problem.message}`, place);
  return failedValue({ place });
}

/** The value as if it were written at `place`: what has no place in a file cannot be pointed at. */
function relocated(value: TfValue, place: Place): TfValue {
  const origin = { place };
  switch (value.kind) {
    case 'text':
      return value.text.kind === 'leaf' ? { ...ropeValue(leaf(value.text.value, origin), origin) } : { ...value, origin };
    case 'list':
    case 'set':
    case 'tuple':
      return { ...value, origin, items: value.items.map((item) => relocated(item, place)) };
    case 'map':
    case 'object':
      return { ...value, origin, entries: mapEntries(value.entries, (entry) => relocated(entry.value, place)) };
    default:
      return { ...value, origin };
  }
}

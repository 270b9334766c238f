import type { Input } from '../../model/decision.js';
import type { Place } from '../../model/source.js';
import type { Concat, Literal, Unknown, Value } from '../../model/value.js';
import type { Entry, Node, ScalarNode } from '../../syntax/tree.js';
import { child, stringOf } from '../../syntax/tree.js';
import { AnotherValue } from './another-value.js';
import { overChoices } from './choices.js';
import type { Workspace } from './scope.js';
import { withDocument } from './documents.js';
import { joinDynamicReferences } from './dynamic-references.js';
import { splitParts } from './split-text.js';
import { placeWithin } from './text-place.js';
import { carry, comparableText, freshUnknown, literal, text, unknown } from './values.js';

/** A declaration in `Parameters`. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html */
export interface Parameter {
  readonly name: string;
  /** The name where it is declared. */
  readonly place: Place;
  readonly type: string;
  readonly fallback: ScalarNode | undefined;
  /** A `Default` that is a list or a map: lists are written as text with commas. */
  readonly refused: Node | undefined;
  readonly allowed: readonly ScalarNode[];
  readonly noEcho: boolean;
}

export function readParameter({ key, keyPlace, value }: Entry): Parameter {
  const allowed = child(value, 'AllowedValues');
  const fallback = child(value, 'Default');
  return {
    name: key,
    place: keyPlace,
    type: stringOf(child(value, 'Type')) ?? 'String',
    fallback: isScalar(fallback) ? fallback : undefined,
    refused: fallback && fallback.kind !== 'scalar' ? fallback : undefined,
    allowed: allowed?.kind === 'list' ? allowed.items.filter(isScalar) : [],
    noEcho: isTrue(child(value, 'NoEcho')),
  };
}

function isScalar(node: Node | undefined): node is ScalarNode {
  return node?.kind === 'scalar' && node.value !== null;
}

function isTrue(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && String(node.value).toLowerCase() === 'true';
}

/** The value of a parameter that somebody gave: on the command line, in a parameter file, a parent stack. */
export function givenValue(parameter: Parameter, given: Value, workspace: Workspace): Value {
  if (isStored(parameter)) return stored(parameter);
  return overChoices([given], given.origin.place, ([value]) => {
    if (value?.kind === 'literal') return typed(parameter, value, workspace);
    return value?.kind === 'concat' && isList(parameter) ? listOfParts(value) : (value ?? given);
  });
}

/** The value of a parameter that nobody gave. `compared`: the constants that the template compares it with. */
export function declaredValue(parameter: Parameter, prefix: string, compared: ReadonlyMap<string, ScalarNode>, workspace: Workspace): Value {
  if (isStored(parameter)) return stored(parameter);
  const { fallback, allowed } = parameter;
  if (allowed.length > 0 && !isList(parameter)) return oneOfAllowed(parameter, prefix, workspace);
  if (compared.size > 0) return oneOfCompared(parameter, prefix, compared, workspace);
  return fallback === undefined ? withoutValue(parameter) : typed(parameter, literal(fallback), workspace);
}

/** `AllowedValues` bound the choice; the default is one of them, at its own place. */
function oneOfAllowed(parameter: Parameter, prefix: string, workspace: Workspace): Value {
  const nodes = new Map(parameter.allowed.map((node) => [nodeText(node), node]));
  const { fallback } = parameter;
  const values = new Map<string, ScalarNode>();
  if (fallback !== undefined && !nodes.has(nodeText(fallback))) values.set(nodeText(fallback), fallback);
  for (const [text, node] of nodes) values.set(text, fallback !== undefined && text === nodeText(fallback) ? fallback : node);
  return oneOf(parameter, prefix, values, [], workspace);
}

/** The default, what the template compares with, and whatever else. */
function oneOfCompared(parameter: Parameter, prefix: string, compared: ReadonlyMap<string, ScalarNode>, workspace: Workspace): Value {
  const { fallback } = parameter;
  const values = new Map(fallback === undefined ? [] : [[nodeText(fallback), fallback]]);
  for (const [text, node] of compared) if (!values.has(text)) values.set(text, node);
  const why = fallback === undefined ? noValue(parameter) : `the parameter \`${parameter.name}\` may have another value`;
  const another = unknown(new AnotherValue(new Set(values.keys())), why, parameter.place);
  return oneOf(parameter, prefix, values, [shown(another, parameter)], workspace);
}

function oneOf(parameter: Parameter, prefix: string, values: ReadonlyMap<string, ScalarNode>, others: readonly Unknown[], workspace: Workspace): Value {
  const alternatives = [...[...values.values()].map((node) => typed(parameter, literal(node), workspace)), ...others];
  const [only] = alternatives;
  if (only !== undefined && alternatives.length === 1) return only;
  const texts = [...values.keys()];
  const given = parameter.fallback === undefined ? -1 : texts.indexOf(nodeText(parameter.fallback));
  const input: Input = {
    kind: 'input',
    name: `${prefix}${parameter.name}`,
    alternatives: [...texts.map((text) => ({ text: alternativeText(text, parameter) })), ...others.map(() => ({ text: 'another value' }))],
    given: given < 0 ? undefined : given,
    constraints: [],
  };
  return { kind: 'choice', decision: input, alternatives, origin: { place: parameter.place } };
}

function alternativeText(text: string, parameter: Parameter): string {
  if (text === '') return '""';
  return parameter.noEcho ? 'the value in the template' : text;
}

function nodeText(node: ScalarNode): string {
  return comparableText(literal(node));
}

/** A literal as the parameter's type makes it: strings, numbers, lists of strings. */
function typed(parameter: Parameter, value: Literal, workspace: Workspace): Value {
  const text = comparableText(value);
  const hidden: Pick<Literal, 'sensitive'> = parameter.noEcho || value.sensitive === true ? { sensitive: true } : {};
  if (isList(parameter)) return listOf(value, text, hidden);
  if (parameter.type === 'Number') return { ...value, ...asNumber(text), ...hidden };
  const whole: Literal = { kind: 'literal', value: text, ...hidden, origin: value.origin };
  const parts = joinDynamicReferences([whole], value.origin.place, workspace);
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? withDocument(only, workspace) : { kind: 'concat', parts, origin: value.origin };
}

function asNumber(text: string): Pick<Literal, 'value' | 'text'> {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) return { value: text };
  return String(number) === text ? { value: number } : { value: number, text };
}

/** `a, b` as a list whose items stand inside the text. */
function listOf(value: Literal, text: string, hidden: Pick<Literal, 'sensitive'>): Value {
  const items: Value[] = [];
  let from = 0;
  for (const piece of text === '' ? [] : text.split(',')) {
    const trimmed = piece.trim();
    const start = from + piece.indexOf(trimmed);
    const place = placeWithin(value.origin.place, text, start, start + trimmed.length);
    items.push({ kind: 'literal', value: trimmed, ...hidden, origin: { ...value.origin, place } });
    from += piece.length + 1;
  }
  return { kind: 'list', items, origin: value.origin };
}

/** A list that is joined to a text on its way into a nested stack. */
function listOfParts(value: Concat): Value {
  const items = splitParts(value.parts, ',').map((parts): Value => {
    const [only] = parts;
    if (only === undefined) return text('', value.origin.place);
    return parts.length === 1 ? only : { kind: 'concat', parts, origin: value.origin };
  });
  return { kind: 'list', items, origin: value.origin };
}

function isList({ type }: Parameter): boolean {
  return type === 'CommaDelimitedList' || type.startsWith('List<');
}

/** Whether the parameter names an entry of the Parameter Store, whose content only the deployment knows. */
function isStored({ type }: Parameter): boolean {
  return type.startsWith('AWS::SSM::Parameter::Value<');
}

function stored(parameter: Parameter): Value {
  const value = freshUnknown(`the parameter \`${parameter.name}\` is read from the Parameter Store when the stack is deployed`, parameter.place);
  return shown(value, parameter);
}

function withoutValue(parameter: Parameter): Value {
  const value = freshUnknown(noValue(parameter), parameter.place);
  return shown(value, parameter);
}

/** NoEcho hides what is given; everything else is shown with the stack. */
function shown(value: Unknown, { noEcho }: Parameter): Unknown {
  return noEcho ? { ...value, secret: true } : { ...value, plain: true };
}

function noValue(parameter: Parameter): string {
  return `the parameter \`${parameter.name}\` has no default`;
}

/** A parameter's value in a nested stack: the parent's, which went through the child's declaration. */
export function passedDown(parameter: Parameter, given: Value, prefix: string, workspace: Workspace): Value {
  return carry(givenValue(parameter, given, workspace), parameter.place, `parameter \`${parameter.name}\` of \`${prefix.slice(0, -1)}\``);
}

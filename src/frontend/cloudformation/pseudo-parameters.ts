import type { Input } from '../../model/decision.js';
import type { Place } from '../../model/source.js';
import { Source } from '../../model/source.js';
import type { Value } from '../../model/value.js';
import type { ScalarNode } from '../../syntax/tree.js';
import { AnotherValue } from './another-value.js';
import type { ComparedConstants } from './compared-constants.js';
import type { Workspace } from './scope.js';
import { carry, literal, text, unknown } from './values.js';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html */
const PSEUDO_PARAMETERS: readonly PseudoParameter[] = [
  { name: 'AWS::AccountId', kind: 'name' },
  { name: 'AWS::NotificationARNs', kind: 'unknown', ofStack: true },
  { name: 'AWS::Partition', kind: 'literal', usual: 'aws' },
  { name: 'AWS::Region', kind: 'one of few' },
  { name: 'AWS::StackId', kind: 'name', ofStack: true },
  { name: 'AWS::StackName', kind: 'name', ofStack: true },
  { name: 'AWS::URLSuffix', kind: 'literal', usual: 'amazonaws.com' },
];

interface PseudoParameter {
  readonly name: string;
  /**
   * `name`: something of AWS's or the stack's own, like a reference to a resource: not known, but never empty and without
   * wildcards. `one of few`: a name only inside a longer text; alone it may well be what a policy asks for.
   */
  readonly kind: 'literal' | 'name' | 'one of few' | 'unknown';
  /** What it is wherever nobody says otherwise. */
  readonly usual?: string;
  readonly ofStack?: true;
}

/** Nobody writes down what AWS supplies: until it is used it has no place. */
const NOWHERE: Place = { source: new Source('', ''), start: 0, end: 0 };

/** A pseudo parameter's value where it is used. */
export function suppliedAt(value: Value, place: Place, note: string): Value {
  if (value.origin.place !== NOWHERE) return carry(value, place, note);
  const here: Value = { ...value, origin: { place } };
  return here.kind === 'choice' ? { ...here, alternatives: here.alternatives.map((alternative) => suppliedAt(alternative, place, note)) } : here;
}

/**
 * What AWS supplies. Account, region and partition are the same for all templates of a run; a nested stack takes over its
 * parent's decisions about them unless it tells more cases apart.
 */
export function pseudoParameters(stack: string, compared: ComparedConstants, workspace: Workspace, parent?: ReadonlyMap<string, Value>): Map<string, Value> {
  const result = new Map<string, Value>();
  for (const parameter of PSEUDO_PARAMETERS) {
    const { name, ofStack } = parameter;
    const constants = compared.get(name) ?? new Map<string, ScalarNode>();
    const inherited = ofStack ? undefined : parent?.get(name);
    const target = ofStack ? `${stack}${name}` : name;
    result.set(name, inherited !== undefined && distinguishes(inherited, constants) ? inherited : pseudoParameter(parameter, target, constants, workspace));
  }
  return result;
}

function pseudoParameter(parameter: PseudoParameter, target: string, constants: ReadonlyMap<string, ScalarNode>, workspace: Workspace): Value {
  const { name, kind, usual } = parameter;
  const why = `\`${name}\` is known only when the stack is deployed`;
  if (constants.size > 0) return oneOf(parameter, target, constants, why);
  if (usual !== undefined) return text(usual, NOWHERE);
  if (kind === 'name') return { kind: 'reference', target, origin: { place: NOWHERE } };
  const identity = workspace.identity(target);
  if (kind === 'one of few') names.set(identity, target);
  return unknown(identity, why, NOWHERE);
}

function oneOf({ name, kind, usual }: PseudoParameter, target: string, constants: ReadonlyMap<string, ScalarNode>, why: string): Value {
  const values = new Map<string, Value>(usual === undefined ? [] : [[usual, text(usual, NOWHERE)]]);
  for (const [constant, node] of constants) if (!values.has(constant)) values.set(constant, literal(node));
  const input: Input = {
    kind: 'input',
    name,
    alternatives: [...[...values.keys()].map((constant) => ({ text: constant === '' ? '""' : constant })), { text: 'another value' }],
    given: usual === undefined ? undefined : 0,
    constraints: [],
  };
  const another = unknown(new AnotherValue(new Set(values.keys())), why, NOWHERE);
  if (kind !== 'unknown') names.set(another.identity, target);
  return { kind: 'choice', decision: input, alternatives: [...values.values(), another], origin: { place: NOWHERE } };
}

/** Unknowns that are names of AWS, and whose. */
const names = new WeakMap<object, string>();

/** A value inside a longer text, where a name that is not known is still known to be a name. */
export function insideText(value: Value): Value {
  if (value.kind === 'choice') return { ...value, alternatives: value.alternatives.map(insideText) };
  const target = value.kind === 'unknown' ? names.get(value.identity) : undefined;
  return target === undefined ? value : { kind: 'reference', target, origin: value.origin };
}

/** Whether a parent's value tells apart everything that a nested template compares with. */
function distinguishes(value: Value, constants: ReadonlyMap<string, ScalarNode>): boolean {
  if (constants.size === 0) return true;
  if (value.kind !== 'choice' || value.decision.kind !== 'input') return false;
  const texts = new Set(value.decision.alternatives.map((alternative) => alternative.text));
  return [...constants.keys()].every((constant) => texts.has(constant));
}

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
const PSEUDO_PARAMETERS: readonly { readonly name: string; readonly usual?: string; readonly ofStack?: true }[] = [
  { name: 'AWS::AccountId' },
  { name: 'AWS::NotificationARNs', ofStack: true },
  { name: 'AWS::Partition', usual: 'aws' },
  { name: 'AWS::Region' },
  { name: 'AWS::StackId', ofStack: true },
  { name: 'AWS::StackName', ofStack: true },
  { name: 'AWS::URLSuffix', usual: 'amazonaws.com' },
];

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
  for (const { name, usual, ofStack } of PSEUDO_PARAMETERS) {
    const identity = workspace.identity(ofStack ? `${name} ${stack}` : name);
    const constants = compared.get(name) ?? new Map<string, ScalarNode>();
    const inherited = ofStack ? undefined : parent?.get(name);
    const own = (): Value => pseudoParameter({ name, usual, identity }, constants);
    result.set(name, inherited !== undefined && distinguishes(inherited, constants) ? inherited : own());
  }
  return result;
}

function pseudoParameter(
  { name, usual, identity }: { readonly name: string; readonly usual: string | undefined; readonly identity: object },
  constants: ReadonlyMap<string, ScalarNode>,
): Value {
  const why = `\`${name}\` is known only when the stack is deployed`;
  if (constants.size === 0) return usual === undefined ? unknown(identity, why, NOWHERE) : text(usual, NOWHERE);
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
  return { kind: 'choice', decision: input, alternatives: [...values.values(), another], origin: { place: NOWHERE } };
}

/** Whether a parent's value tells apart everything that a nested template compares with. */
function distinguishes(value: Value, constants: ReadonlyMap<string, ScalarNode>): boolean {
  if (constants.size === 0) return true;
  if (value.kind !== 'choice' || value.decision.kind !== 'input') return false;
  const texts = new Set(value.decision.alternatives.map((alternative) => alternative.text));
  return [...constants.keys()].every((constant) => texts.has(constant));
}

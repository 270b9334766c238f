import type { Condition, Formula } from '../../model/decision.js';
import { and, constant, not, or } from '../../model/decision.js';
import type { Place } from '../../model/source.js';
import type { Value } from '../../model/value.js';
import type { Entry, MapNode, Node } from '../../syntax/tree.js';
import { child, stringOf } from '../../syntax/tree.js';
import { dependencyOrder } from './dependency-order.js';
import { equals } from './equality.js';
import type { Scope } from './scope.js';

/**
 * Evaluates the `Conditions` section into `conditions`, each after those that it names, so that chains of any length need
 * no recursion. Conditions that name each other in a circle are unknowable, with one diagnostic for the circle.
 */
export function defineConditions(scope: Scope, conditions: Map<string, Condition>): void {
  const section = scope.sections.conditions;
  const { order, cycles } = dependencyOrder([...section.keys()], (name) => namedConditions(section.get(name)?.value));
  for (const cycle of cycles) {
    const [first = ''] = cycle;
    const place = section.get(first)?.keyPlace;
    if (place === undefined) continue;
    scope.warn('cyclic-reference', `The conditions ${inWords(cycle)} depend on each other in a circle.`, place);
    for (const name of cycle) conditions.set(name, named(name, { kind: 'unknowable', why: 'the condition depends on itself', place }, scope));
  }
  for (const name of order) {
    const entry = section.get(name);
    if (entry !== undefined && !conditions.has(name)) conditions.set(name, named(name, formulaOf(entry.value, scope), scope));
  }
}

function named(name: string, formula: Formula, scope: Scope): Condition {
  return { kind: 'condition', name: `${scope.prefix}${name}`, formula };
}

/** ``` `A` → `B` → `A` ``` */
export function inWords(cycle: readonly string[]): string {
  return [...cycle, ...cycle.slice(0, 1)].map((name) => `\`${name}\``).join(' → ');
}

/** The conditions that a condition names. */
function namedConditions(root: Node | undefined): readonly string[] {
  const names: string[] = [];
  const seen = new Set<Node>();
  const waiting = root === undefined ? [] : [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === 'scalar' || seen.has(node)) continue;
    seen.add(node);
    if (node.kind === 'list') waiting.push(...node.items);
    else {
      const ifArguments = child(node, 'Fn::If');
      const name = stringOf(child(node, 'Condition')) ?? stringOf(ifArguments?.kind === 'list' ? ifArguments.items[0] : undefined);
      if (name !== undefined) names.push(name);
      for (const { value } of node.entries.values()) waiting.push(value);
    }
  }
  return names.reverse();
}

/** A proposition as it is written in `Conditions` and `Rules`. */
export function formulaOf(node: Node, scope: Scope): Formula {
  if (node.kind === 'scalar' && /^(?:true|false)$/i.test(String(node.value))) return constant(String(node.value).toLowerCase() === 'true');
  const call = node.kind === 'map' ? onlyEntry(node) : undefined;
  const proposition = call && propositions.get(call.key);
  if (call !== undefined && proposition !== undefined) return proposition(call.value, node.place, scope);
  return invalid('A condition is built from `Fn::Equals`, `Fn::And`, `Fn::Or`, `Fn::Not` and `Condition`.', node, scope);
}

function onlyEntry(node: MapNode): Entry | undefined {
  if (node.entries.size !== 1) return undefined;
  for (const entry of node.entries.values()) return entry;
  return undefined;
}

function invalid(message: string, node: { readonly place: Place }, scope: Scope): Formula {
  scope.warn('invalid-intrinsic', message, node.place);
  return { kind: 'unknowable', why: 'the condition is not written as CloudFormation wants it', place: node.place };
}

type Proposition = (argument: Node, place: Place, scope: Scope) => Formula;

/** The functions that answer yes or no, those for `Rules` included. */
const propositions: ReadonlyMap<string, Proposition> = new Map<string, Proposition>([
  ['Condition', (argument, place, scope) => conditionNamed(stringOf(argument), place, scope)],
  ['Fn::And', (argument, place, scope) => and(operands('Fn::And', argument, place, scope))],
  ['Fn::Or', (argument, place, scope) => or(operands('Fn::Or', argument, place, scope))],
  [
    'Fn::Not',
    (argument, place, scope) => {
      const [only, ...rest] = argument.kind === 'list' ? argument.items : [argument];
      return only === undefined || rest.length > 0 ? invalid('`Fn::Not` takes a list of one condition.', { place }, scope) : not(formulaOf(only, scope));
    },
  ],
  ['Fn::Equals', (argument, place, scope) => ofTwo('Fn::Equals', argument, place, scope, (left, right) => equals(left, right, place, scope))],
  ['Fn::Contains', (argument, place, scope) => ofTwo('Fn::Contains', argument, place, scope, (list, member) => contains(list, member, place, scope))],
  [
    'Fn::EachMemberEquals',
    (argument, place, scope) =>
      ofTwo('Fn::EachMemberEquals', argument, place, scope, (list, value) => each(list, place, (item) => equals(item, value, place, scope))),
  ],
  [
    'Fn::EachMemberIn',
    (argument, place, scope) =>
      ofTwo('Fn::EachMemberIn', argument, place, scope, (list, others) => each(list, place, (item) => contains(others, item, place, scope))),
  ],
]);

function conditionNamed(name: string | undefined, place: Place, scope: Scope): Formula {
  if (name === undefined) return invalid('`Condition` takes the name of a condition.', { place }, scope);
  const condition = scope.conditions.get(name);
  if (condition !== undefined) return condition.formula.kind === 'constant' ? condition.formula : { kind: 'condition', condition };
  scope.warn('undefined-reference', `The condition \`${name}\` is not defined in the template.`, place, 'info');
  return { kind: 'unknowable', why: `the condition \`${name}\` is not defined`, place };
}

function operands(name: string, argument: Node, place: Place, scope: Scope): readonly Formula[] {
  if (argument.kind === 'list' && argument.items.length > 0) return argument.items.map((item) => formulaOf(item, scope));
  return [invalid(`\`${name}\` takes a list of conditions.`, { place }, scope)];
}

function ofTwo(name: string, argument: Node, place: Place, scope: Scope, compare: (left: Value, right: Value) => Formula): Formula {
  const [left, right, ...rest] = argument.kind === 'list' ? argument.items : [];
  if (left === undefined || right === undefined || rest.length > 0) return invalid(`\`${name}\` takes a list of two values.`, { place }, scope);
  return compare(scope.evaluate(left), scope.evaluate(right));
}

function contains(list: Value, member: Value, place: Place, scope: Scope): Formula {
  if (list.kind !== 'list') return { kind: 'unknowable', why: 'the list is known only when the stack is deployed', place };
  return or(list.items.map((item) => equals(item, member, place, scope)));
}

function each(list: Value, place: Place, holds: (item: Value) => Formula): Formula {
  if (list.kind !== 'list') return { kind: 'unknowable', why: 'the list is known only when the stack is deployed', place };
  return and(list.items.map(holds));
}

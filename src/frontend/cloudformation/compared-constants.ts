import type { Node, ScalarNode } from '../../syntax/tree.js';
import { child, stringOf } from '../../syntax/tree.js';
import { intrinsicCall } from './evaluate.js';
import type { Sections } from './scope.js';
import { comparableText, literal } from './values.js';

/** More constants than this make a parameter an unknown again: nobody reads such a list of cases. */
const CONSTANTS = 128;

/** For each parameter the constants that the template compares it with, by text, each at its first place. */
export type ComparedConstants = ReadonlyMap<string, ReadonlyMap<string, ScalarNode>>;

/**
 * What a template distinguishes: constants beside a parameter in `Fn::Equals`, in the list of a `Fn::Contains`, keys of the
 * mapping that it is looked up in. Any other value of the parameter makes no difference to the template.
 */
export function comparedConstants(sections: Sections): ComparedConstants {
  const found = new Map<string, Map<string, ScalarNode>>();
  const add = (parameter: string, constant: ScalarNode): void => {
    let constants = found.get(parameter);
    if (constants === undefined) found.set(parameter, (constants = new Map<string, ScalarNode>()));
    const text = comparableText(literal(constant));
    if (!constants.has(text)) constants.set(text, constant);
  };
  for (const node of distinctNodes(sections)) {
    const call = node.kind === 'map' ? intrinsicCall(node) : undefined;
    if (call?.value.kind !== 'list') continue;
    const { items } = call.value;
    if (call.key === 'Fn::Equals') compareSides(items, add);
    else if (call.key === 'Fn::Contains') compareMember(items, add);
    else if (call.key === 'Fn::FindInMap') compareKeys(items, sections, add);
  }
  for (const [parameter, constants] of found) {
    if (constants.size > CONSTANTS) found.delete(parameter);
  }
  return found;
}

type Add = (parameter: string, constant: ScalarNode) => void;

function compareSides([left, right]: readonly Node[], add: Add): void {
  for (const [one, other] of [[left, right], [right, left]] as const) {
    const parameter = other?.kind === 'scalar' ? comparedParameter(one, other) : undefined;
    if (parameter !== undefined && other?.kind === 'scalar') add(parameter, other);
  }
}

/** The parameter whose value is compared with a constant: alone, or as a list that is joined to the text of the constant. */
function comparedParameter(node: Node | undefined, constant: ScalarNode): string | undefined {
  const join = child(node, 'Fn::Join');
  if (join?.kind !== 'list') return stringOf(child(node, 'Ref'));
  const [delimiter, list] = join.items;
  return constant.value === '' || stringOf(delimiter) === ',' ? stringOf(child(list, 'Ref')) : undefined;
}

function compareMember([list, member]: readonly Node[], add: Add): void {
  const parameter = stringOf(child(member, 'Ref'));
  if (parameter === undefined || list?.kind !== 'list') return;
  for (const item of list.items) if (item.kind === 'scalar') add(parameter, item);
}

/** A look-up without the key fails, so the keys are the values that matter. */
function compareKeys([name, key]: readonly Node[], sections: Sections, add: Add): void {
  const parameter = stringOf(child(key, 'Ref'));
  const mapping = sections.mappings.get(stringOf(name) ?? '')?.value;
  if (parameter === undefined || mapping?.kind !== 'map') return;
  for (const entry of mapping.entries.values()) add(parameter, { kind: 'scalar', value: entry.key, place: entry.keyPlace });
}

/** Every node of the sections that may compare, each object once, in the order in which they are written. */
function* distinctNodes(sections: Sections): Iterable<Node> {
  const seen = new Set<Node>();
  const roots = [sections.conditions, sections.rules, sections.resources, sections.outputs].flatMap((section) => [...section.values()]);
  const waiting = roots.map(({ value }) => value).reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === 'scalar' || seen.has(node)) continue;
    seen.add(node);
    yield node;
    const children = node.kind === 'list' ? node.items : [...node.entries.values()].map(({ value }) => value);
    for (let index = children.length - 1; index >= 0; index--) waiting.push(children[index] ?? node);
  }
}

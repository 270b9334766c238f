import type { Node } from '../../syntax/tree.js';
import { child, stringOf } from '../../syntax/tree.js';
import { assetPath, besides } from './nested-templates.js';
import { NESTED_STACK, STACK_SET } from './stack.js';
import type { Templates } from './templates.js';

/** The properties in which a type of resource names the template of its stack. */
const TEMPLATE_PROPERTIES: ReadonlyMap<string, string> = new Map([
  [NESTED_STACK, 'TemplateURL'],
  [STACK_SET, 'TemplateURL'],
  ['AWS::Serverless::Application', 'Location'],
]);

/**
 * The templates that are deployed on their own: those that no other template nests. Of templates that nest each other in a
 * circle, the first by path.
 */
export function rootTemplates(paths: readonly string[], templates: Templates): readonly string[] {
  const nests = new Map(paths.map((path) => [path, nestedPaths(path, templates)]));
  const nested = new Set([...nests.values()].flat());
  const reached = new Set<string>();
  const reach = (root: string): void => {
    const waiting = [root];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (reached.has(path)) continue;
      reached.add(path);
      waiting.push(...(nests.get(path) ?? []));
    }
  };
  const roots = paths.filter((path) => !nested.has(path));
  roots.forEach(reach);
  for (const path of paths) {
    if (reached.has(path)) continue;
    roots.push(path);
    reach(path);
  }
  return roots.sort();
}

/** The local files that a template names as templates. */
function nestedPaths(path: string, templates: Templates): readonly string[] {
  const loaded = templates.candidate(path);
  const resources = loaded.kind === 'template' ? child(loaded.root, 'Resources') : undefined;
  if (resources?.kind !== 'map') return [];
  return [...resources.entries.values()].flatMap(({ value }) => {
    const property = TEMPLATE_PROPERTIES.get(stringOf(child(value, 'Type')) ?? '');
    const location = property === undefined ? undefined : (assetPath(value, property) ?? child(child(value, 'Properties'), property));
    return stringsIn(location).map((text) => besides(path, text));
  });
}

/** The strings of a location, which may stand in a condition or a substitution without variables. */
function stringsIn(root: Node | undefined): readonly string[] {
  const strings: string[] = [];
  const seen = new Set<Node>();
  const waiting = root === undefined ? [] : [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.kind === 'list') waiting.push(...node.items);
    else if (node.kind === 'map') for (const { value } of node.entries.values()) waiting.push(value);
    else if (typeof node.value === 'string') strings.push(node.value);
  }
  return strings;
}

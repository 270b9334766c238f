import type ts from 'typescript';
import type { MapValue, Value } from '../../../model/value.js';
import type { Meaning } from './code-values.js';
import { initializerOf, isMember, nameOf } from './expressions.js';
import type { Found, ParsedFile, ParsedFiles } from './parsed-files.js';
import { leavesOf } from './texts.js';
import type { PropertySearch } from './written-property.js';

/** What the parts of a statement are called in CloudFormation and in `PolicyStatement`. */
const ACTIONS = ['actions', 'Action', 'notActions', 'NotAction'];
const OTHERS = ['resources', 'Resource', 'notResources', 'NotResource', 'principals', 'Principal', 'notPrincipals', 'NotPrincipal', 'sid', 'Sid'];

/** How alike the actions must be, of those that either has. Others are another statement. */
const ALIKE = 0.5;

/**
 * The object in the user's code that a statement of a policy was made of: the one whose actions are those of the template, and of
 * several that with most of the other texts too. `regions` are looked into in their order, among equals the first one counts.
 */
export function statementIn(regions: readonly Found[], statement: MapValue, files: ParsedFiles, search: PropertySearch): Found | undefined {
  const actions = new Set([...textsOf(statement, 'Action'), ...textsOf(statement, 'NotAction')]);
  const others = new Set(['Resource', 'NotResource', 'Principal', 'NotPrincipal', 'Sid'].flatMap((name) => textsOf(statement, name)));
  let best: { readonly found: Found; readonly score: number } | undefined;
  const seen = new Set<ts.Node>();
  for (const region of regions) {
    for (const object of objectsIn(region, files.ts)) {
      if (seen.has(object)) continue;
      seen.add(object);
      const { file } = region;
      const alike = overlap(actions, writtenTexts({ file, node: object }, ACTIONS, files, search));
      if (alike <= ALIKE) continue;
      const score = alike * 2 + overlap(others, writtenTexts({ file, node: object }, OTHERS, files, search));
      if (score > (best?.score ?? 0)) best = { found: { file, node: object }, score };
    }
  }
  return best?.found;
}

interface WrittenStatement {
  readonly file: ParsedFile;
  readonly node: ts.ObjectLiteralExpression;
}

function textsOf(statement: MapValue, name: string): readonly string[] {
  const value: Value | undefined = statement.entries.get(name)?.value;
  return [...leavesOf(value)];
}

function* objectsIn({ node }: Found, typescript: ParsedFiles['ts']): Iterable<ts.ObjectLiteralExpression> {
  const waiting = [node];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (typescript.isObjectLiteralExpression(at) && at.properties.some((each) => isMember(each, typescript) && ACTIONS.includes(nameOf(each) ?? ''))) yield at;
    const children: ts.Node[] = [];
    typescript.forEachChild(at, (child) => void children.push(child));
    waiting.push(...children.reverse());
  }
}

/** The texts that some properties of an object are set to, lists under a name included. */
function writtenTexts({ file, node: object }: WrittenStatement, names: readonly string[], { ts }: ParsedFiles, search: PropertySearch): ReadonlySet<string> {
  const texts = new Set<string>();
  const take = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.add(node.text);
    else if (ts.isIdentifier(node) && /^(?:Any|Star)Principal$/.test(node.text)) texts.add('*');
    ts.forEachChild(node, take);
  };
  for (const property of object.properties) {
    if (!isMember(property, ts) || !names.includes(nameOf(property) ?? '')) continue;
    const value: Meaning = { file, node: initializerOf(property, ts), level: 0 };
    take(value.node);
    if (ts.isIdentifier(value.node) || ts.isPropertyAccessExpression(value.node)) for (const { node } of search.meanings(value)) take(node);
  }
  return texts;
}

/** The share of what both have in what either has. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((text) => other.has(text)).length;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : common / all;
}

import type ts from 'typescript';
import type { MapValue } from '../../../model/value.js';
import { initializerOf, isMember, nameOf } from './expressions.js';
import type { Found, ParsedFile, ParsedFiles } from './parsed-files.js';
import { leavesOf } from './texts.js';
import { PropertySearch } from './written-property.js';

/** What the parts of a statement are called in CloudFormation and in `PolicyStatement`. */
const ACTIONS: ReadonlySet<string> = new Set(['actions', 'Action', 'notActions', 'NotAction']);
const OTHERS: ReadonlySet<string> = new Set([
  'resources', 'Resource', 'notResources', 'NotResource', 'principals', 'Principal', 'notPrincipals', 'NotPrincipal', 'sid', 'Sid',
]);

/** How alike the actions must be, of those that either has. Others are another statement. */
const ALIKE = 0.5;

/**
 * The object in the user's code that a statement of a policy was made of: the one whose actions are those of the template, and of
 * several that with most of the other texts too. `regions` are looked into in their order, among equals the first one counts.
 */
export function statementIn(regions: readonly Found[], statement: MapValue, files: ParsedFiles): Found | undefined {
  const actions = textsOf(statement, ['Action', 'NotAction']);
  const others = textsOf(statement, ['Resource', 'NotResource', 'Principal', 'NotPrincipal', 'Sid']);
  let best: { readonly found: Found; readonly score: number } | undefined;
  for (const { file, node } of regions) {
    const byAction = statementsOf(file, files);
    for (const written of new Set([...actions].flatMap((action) => byAction.get(action) ?? []))) {
      if (written.object.pos < node.pos || written.object.end > node.end) continue;
      const alike = overlap(actions, written.actions);
      const score = alike * 2 + overlap(others, written.others);
      if (alike > ALIKE && score > (best?.score ?? 0)) best = { found: { file, node: written.object }, score };
    }
  }
  return best?.found;
}

/** An object that is a statement, with the texts in it. */
interface WrittenStatement {
  readonly object: ts.ObjectLiteralExpression;
  readonly actions: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

/** Files are asked for their statements once for each finding in a policy. */
const KNOWN = new WeakMap<ParsedFile, ReadonlyMap<string, readonly WrittenStatement[]>>();

/** The statements in a file by their actions. */
function statementsOf(file: ParsedFile, files: ParsedFiles): ReadonlyMap<string, readonly WrittenStatement[]> {
  const known = KNOWN.get(file);
  if (known) return known;
  const byAction = new Map<string, WrittenStatement[]>();
  const constants = new PropertySearch(files, [], []);
  const visit = (node: ts.Node): void => {
    if (files.ts.isObjectLiteralExpression(node)) {
      const actions = writtenTexts(file, node, ACTIONS, constants);
      const written = { object: node, actions, others: actions.size === 0 ? actions : writtenTexts(file, node, OTHERS, constants) };
      for (const action of actions) byAction.set(action, [...(byAction.get(action) ?? []), written]);
    }
    files.ts.forEachChild(node, visit);
  };
  visit(file.root);
  KNOWN.set(file, byAction);
  return byAction;
}

function textsOf(statement: MapValue, names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => [...leavesOf(statement.entries.get(name)?.value)]));
}

/** The texts that some properties of an object are set to, constants by their names included. */
function writtenTexts(file: ParsedFile, object: ts.ObjectLiteralExpression, names: ReadonlySet<string>, constants: PropertySearch): ReadonlySet<string> {
  const { ts } = constants.files;
  const texts = new Set<string>();
  const take = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) texts.add(node.text);
    else if (ts.isIdentifier(node) && /^(?:Any|Star)Principal$/.test(node.text)) texts.add('*');
    ts.forEachChild(node, take);
  };
  for (const property of object.properties) {
    if (!isMember(property, ts) || !names.has(nameOf(property) ?? '')) continue;
    const value = initializerOf(property, ts);
    take(value);
    if (!ts.isIdentifier(value) && !ts.isPropertyAccessExpression(value)) continue;
    for (const { node } of constants.meanings({ file, node: value, level: 0 })) take(node);
  }
  return texts;
}

/** The share of what both have in what either has. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((text) => other.has(text)).length;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : common / all;
}

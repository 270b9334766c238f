import type ts from 'typescript';
import { isMember, nameOf } from './expressions.js';
import type { Found, ParsedFiles, TypeScript } from './parsed-files.js';

/** Shorter texts are written in too many places to say anything. */
const TELLING = 3;

/** The property (or else the literal) in which a text is written, where it is written only once inside of a node. */
export function writtenOnce({ file, node }: Found, text: string, { ts }: ParsedFiles): Found | undefined {
  if (text.length < TELLING) return undefined;
  const all = literalsOf(file.root, ts).get(text) ?? [];
  const [only, another] = all.filter((literal) => literal.pos >= node.pos && literal.end <= node.end);
  if (only === undefined || another !== undefined) return undefined;
  return { file, node: ts.isPropertyAssignment(only.parent) && only.parent.initializer === only ? only.parent : only };
}

/** Files are asked for texts once for each finding. */
const KNOWN = new WeakMap<ts.SourceFile, ReadonlyMap<string, readonly ts.Node[]>>();

/** The literals of a file by their texts. */
function literalsOf(root: ts.SourceFile, { isStringLiteralLike, forEachChild }: TypeScript): ReadonlyMap<string, readonly ts.Node[]> {
  const known = KNOWN.get(root);
  if (known) return known;
  const literals = new Map<string, ts.Node[]>();
  const visit = (node: ts.Node): void => {
    if (isStringLiteralLike(node)) {
      const same = literals.get(node.text);
      if (same) same.push(node);
      else literals.set(node.text, [node]);
    }
    forEachChild(node, visit);
  };
  visit(root);
  KNOWN.set(root, literals);
  return literals;
}

/** The property with one of some names in the object around a literal: the resources beside a statement's actions. */
export function besides({ file, node }: Found, names: readonly string[], files: ParsedFiles): Found | undefined {
  const { ts } = files;
  let object = node.parent;
  while (ts.isArrayLiteralExpression(object) || ts.isPropertyAssignment(object)) object = object.parent;
  return memberNamed({ file, node: object }, names, files);
}

/** The property of an object with the first of some names that it has. */
export function memberNamed({ file, node }: Found, names: readonly string[], { ts }: ParsedFiles): Found | undefined {
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  for (const name of names) {
    const property = node.properties.find((each) => isMember(each, ts) && nameOf(each) === name);
    if (property) return { file, node: property };
  }
  return undefined;
}

import type ts from 'typescript';
import type { ParsedFiles } from './parsed-files.js';
import type { Found } from './written-property.js';

/** Shorter texts are written in too many places to say anything. */
const TELLING = 3;

/** The property (or else the literal) in which a text is written, where it is written only once inside of a node. */
export function writtenOnce({ file, node }: Found, text: string, { ts }: ParsedFiles): Found | undefined {
  if (text.length < TELLING) return undefined;
  const found: ts.Node[] = [];
  const visit = (at: ts.Node): void => {
    if (ts.isStringLiteralLike(at) && at.text === text) found.push(at);
    if (found.length < 2) ts.forEachChild(at, visit);
  };
  visit(node);
  const [only, another] = found;
  if (only === undefined || another !== undefined) return undefined;
  return { file, node: ts.isPropertyAssignment(only.parent) && only.parent.initializer === only ? only.parent : only };
}

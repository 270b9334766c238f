import type ts from 'typescript';
import { nameOf } from './expressions.js';
import type { TypeScript } from './parsed-files.js';

/**
 * What a loop over a list or an object goes through: items, or properties. First those whose name (or one of whose texts) is in
 * an id of the construct: that turn made it.
 */
export function turnsOf(list: ts.Node, ids: readonly string[], typescript: TypeScript): readonly ts.Node[] {
  const { isArrayLiteralExpression, isObjectLiteralExpression, isPropertyAssignment } = typescript;
  const all: readonly ts.Node[] = isArrayLiteralExpression(list) ? list.elements
    : isObjectLiteralExpression(list) ? list.properties.filter((property) => isPropertyAssignment(property)) : [];
  const isThis = (item: ts.Node): boolean => namesOf(item, typescript).some((name) => isInIds(name, ids));
  return [...all.filter(isThis), ...all.filter((item) => !isThis(item))];
}

function namesOf(item: ts.Node, typescript: TypeScript): readonly string[] {
  const { isPropertyAssignment, isStringLiteralLike, isObjectLiteralExpression } = typescript;
  if (isPropertyAssignment(item)) return [nameOf(item) ?? ''];
  if (isStringLiteralLike(item)) return [item.text];
  if (!isObjectLiteralExpression(item)) return [];
  return item.properties.flatMap((each) => (isPropertyAssignment(each) && isStringLiteralLike(each.initializer) ? [each.initializer.text] : []));
}

function isInIds(text: string, ids: readonly string[]): boolean {
  return text !== '' && ids.some((id) => id === text || id.split(/[-_.]/).includes(text));
}

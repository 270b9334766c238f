import type { Value } from '../../../model/value.js';
import type { Found, TypeScript } from './parsed-files.js';
import { bare, initializerOf } from './expressions.js';

/**
 * Whether what is written cannot be what the template says: `true` where that has `false`. Names above CloudFormation's have values
 * of their own (`versioned: true` makes `Enabled`), about which nothing is known here. Without a value, what is missing was not switched on.
 */
export function contradicts({ node }: Found, expected: Value | undefined, typescript: TypeScript): boolean {
  const { SyntaxKind, isNumericLiteral } = typescript;
  const written = bare(initializerOf(node, typescript), typescript);
  const isBoolean = written.kind === SyntaxKind.TrueKeyword || written.kind === SyntaxKind.FalseKeyword;
  if (expected === undefined) return written.kind === SyntaxKind.TrueKeyword;
  if (expected.kind !== 'literal') return false;
  if (isBoolean) return isTruth(expected.value) && String(expected.value) !== String(written.kind === SyntaxKind.TrueKeyword);
  return isNumericLiteral(written) && typeof expected.value === 'number' && Number(written.text) !== expected.value;
}

function isTruth(value: unknown): boolean {
  return value === true || value === false || value === 'true' || value === 'false';
}

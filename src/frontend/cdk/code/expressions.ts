import type ts from 'typescript';
import type { TypeScript } from './parsed-files.js';

/** What sets a property of an object. */
export type Member = ts.PropertyAssignment | ts.ShorthandPropertyAssignment | ts.MethodDeclaration;

export function isMember(node: ts.Node, typescript: TypeScript): node is Member {
  return typescript.isPropertyAssignment(node) || typescript.isShorthandPropertyAssignment(node) || typescript.isMethodDeclaration(node);
}

export function nameOf(member: Member): string | undefined {
  return 'text' in member.name ? member.name.text : undefined;
}

/** What a property or a variable is set to; anything else is a value itself. */
export function initializerOf(node: ts.Node, typescript: TypeScript): ts.Node {
  if (typescript.isPropertyAssignment(node)) return node.initializer;
  if (typescript.isShorthandPropertyAssignment(node)) return node.name;
  return typescript.isVariableDeclaration(node) || typescript.isPropertyDeclaration(node) ? (node.initializer ?? node) : node;
}

/** Without brackets and assertions, which change nothing. */
export function bare(node: ts.Node, typescript: TypeScript): ts.Node {
  let at = node;
  while (isWrapped(at, typescript)) at = at.expression;
  return at;
}

type Wrapping = ts.ParenthesizedExpression | ts.AsExpression | ts.SatisfiesExpression | ts.NonNullExpression;

function isWrapped(node: ts.Node, typescript: TypeScript): node is Wrapping {
  const { isParenthesizedExpression, isAsExpression, isSatisfiesExpression, isNonNullExpression } = typescript;
  return isParenthesizedExpression(node) || isAsExpression(node) || isSatisfiesExpression(node) || isNonNullExpression(node);
}

/** The node with the brackets and assertions around it. */
export function wrapped(node: ts.Node, typescript: TypeScript): ts.Node {
  let at = node;
  while (isWrapped(at.parent, typescript)) at = at.parent;
  return at;
}

/** What a function that is declared somehow returns. */
export function returnedBy(node: ts.Node, typescript: TypeScript): readonly ts.Node[] {
  const value = typescript.isVariableDeclaration(node) || typescript.isPropertyDeclaration(node) ? node.initializer : node;
  if (value === undefined || !isFunction(value, typescript) || value.body === undefined) return [];
  if (!typescript.isBlock(value.body)) return [value.body];
  return value.body.statements.flatMap((statement) => (typescript.isReturnStatement(statement) && statement.expression ? [statement.expression] : []));
}

function isFunction(node: ts.Node, typescript: TypeScript): node is ts.FunctionDeclaration | ts.FunctionExpression | ts.ArrowFunction | ts.MethodDeclaration {
  const { isFunctionDeclaration, isFunctionExpression, isArrowFunction, isMethodDeclaration } = typescript;
  return isFunctionDeclaration(node) || isFunctionExpression(node) || isArrowFunction(node) || isMethodDeclaration(node);
}

/** The name of what is called: `add` of `stack.fleet.add(…)`. */
export function calledName(callee: ts.Node, { isIdentifier, isPropertyAccessExpression }: TypeScript): string | undefined {
  if (isPropertyAccessExpression(callee)) return callee.name.text;
  return isIdentifier(callee) ? callee.text : undefined;
}

type Access = ts.PropertyAccessExpression | ts.ElementAccessExpression;

/** The name of the member that is accessed, where it is written out. */
export function keyOf(node: Access, { isPropertyAccessExpression, isStringLiteralLike }: TypeScript): string | undefined {
  if (isPropertyAccessExpression(node)) return node.name.text;
  return isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : undefined;
}

/** The properties of a class with a name. */
export function propertiesNamed(owner: ts.ClassLikeDeclaration, name: string, typescript: TypeScript): readonly ts.PropertyDeclaration[] {
  const { isPropertyDeclaration, isIdentifier } = typescript;
  return owner.members.filter((member) => isPropertyDeclaration(member)).filter((member) => isIdentifier(member.name) && member.name.text === name);
}

/** `a ?? b`, `a || b`. */
export function isFallback({ operatorToken }: ts.BinaryExpression, { SyntaxKind }: TypeScript): boolean {
  return operatorToken.kind === SyntaxKind.QuestionQuestionToken || operatorToken.kind === SyntaxKind.BarBarToken;
}

/** `a === true`, `a !== false`. */
export function isComparison({ operatorToken, right }: ts.BinaryExpression, { SyntaxKind }: TypeScript): boolean {
  const isEquality = operatorToken.kind === SyntaxKind.EqualsEqualsEqualsToken || operatorToken.kind === SyntaxKind.ExclamationEqualsEqualsToken;
  return isEquality && (right.kind === SyntaxKind.TrueKeyword || right.kind === SyntaxKind.FalseKeyword);
}

/** A number, a text, true or false. */
export function isSimple(value: ts.Node, { isLiteralExpression, SyntaxKind }: TypeScript): boolean {
  return isLiteralExpression(value) || value.kind === SyntaxKind.TrueKeyword || value.kind === SyntaxKind.FalseKeyword;
}

import type ts from 'typescript';
import type { Call, TracedCall } from './calls.js';
import { bare, wrapped } from './expressions.js';
import type { TypeScript } from './parsed-files.js';

/** A variable, or a property of `this`, that holds a construct. */
interface Holder {
  readonly name: string;
  readonly isOfThis: boolean;
  /** Where the name means this. */
  readonly scope: ts.Node;
}

/** A call of a method, or an assignment to a property. */
export type Operation = Exclude<Call, ts.NewExpression>;

/**
 * What is done to a construct by the names that hold it, after it was made and in the order of the text: methods that are called,
 * properties that are assigned, its own or those of the resource below it. Of an included template, only what is done to one resource.
 */
export function operationsOn({ call }: TracedCall, logicalId: string, typescript: TypeScript): readonly Operation[] {
  const holder = holderOf(call, typescript);
  if (holder === undefined) return [];
  const { operations, variables } = activityIn(holder.scope, typescript);
  const names = new Set([keyOf(holder)]);
  for (const { name, begins, text } of variables) if (names.has(begins) && isSameConstruct(text, logicalId)) names.add(name);
  return operations.filter(({ begins }) => names.has(begins)).map(({ operation }) => operation);
}

/** What happens in a scope, each with the name that it begins with. */
interface Activity {
  readonly operations: readonly { readonly begins: string; readonly operation: Operation }[];
  readonly variables: readonly { readonly begins: string; readonly name: string; readonly text: string }[];
}

/** Scopes are asked for what happens in them once for each finding. */
const KNOWN = new WeakMap<ts.Node, Activity>();

function activityIn(scope: ts.Node, typescript: TypeScript): Activity {
  const known = KNOWN.get(scope);
  if (known) return known;
  const { isVariableDeclaration, isIdentifier, isCallExpression, isBinaryExpression, isPropertyAccessExpression, SyntaxKind } = typescript;
  const operations: { begins: string; operation: Operation }[] = [];
  const variables: { begins: string; name: string; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (isVariableDeclaration(node) && node.initializer && isIdentifier(node.name)) {
      variables.push({ begins: rootOf(node.initializer, typescript) ?? '', name: node.name.text, text: node.initializer.getText() });
    } else if (isCallExpression(node) && isPropertyAccessExpression(node.expression)) {
      operations.push({ begins: rootOf(node.expression.expression, typescript) ?? '', operation: node });
    } else if (isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.EqualsToken && isPropertyAccessExpression(node.left)) {
      operations.push({ begins: rootOf(node.left.expression, typescript) ?? '', operation: node });
    }
    typescript.forEachChild(node, visit);
  };
  visit(scope);
  const activity = { operations, variables };
  KNOWN.set(scope, activity);
  return activity;
}

/** The name that an expression begins with: `bucket` of `(bucket.node.defaultChild as CfnBucket)`, `this.bucket` of `this.bucket.policy`. */
export function rootOf(node: ts.Node, typescript: TypeScript): string | undefined {
  const { isPropertyAccessExpression, isElementAccessExpression, isCallExpression, isIdentifier, SyntaxKind } = typescript;
  for (let at = bare(node, typescript); ; at = bare(at, typescript)) {
    if (isPropertyAccessExpression(at) && at.expression.kind === SyntaxKind.ThisKeyword) return `this.${at.name.text}`;
    if (!isPropertyAccessExpression(at) && !isElementAccessExpression(at) && !isCallExpression(at)) return isIdentifier(at) ? at.text : undefined;
    at = at.expression;
  }
}

/** The name that holds what a call makes, as `rootOf` writes it. */
export function heldBy(call: Call, typescript: TypeScript): string | undefined {
  const holder = holderOf(call, typescript);
  return holder && keyOf(holder);
}

function holderOf(call: Call, typescript: TypeScript): Holder | undefined {
  const { isVariableDeclaration, isPropertyDeclaration, isBinaryExpression, isIdentifier, isPropertyAccessExpression, SyntaxKind } = typescript;
  const value = wrapped(call, typescript);
  const { parent } = value;
  if (isVariableDeclaration(parent) && isIdentifier(parent.name)) return { name: parent.name.text, isOfThis: false, scope: parent.parent.parent.parent };
  if (isPropertyDeclaration(parent) && isIdentifier(parent.name)) return { name: parent.name.text, isOfThis: true, scope: parent.parent };
  if (!isBinaryExpression(parent) || parent.right !== value || parent.operatorToken.kind !== SyntaxKind.EqualsToken) return undefined;
  const { left } = parent;
  if (isIdentifier(left)) return { name: left.text, isOfThis: false, scope: call.getSourceFile() };
  if (!isPropertyAccessExpression(left) || left.expression.kind !== SyntaxKind.ThisKeyword) return undefined;
  return { name: left.name.text, isOfThis: true, scope: classAround(parent, typescript) };
}

function keyOf({ name, isOfThis }: Holder): string {
  return isOfThis ? `this.${name}` : name;
}

function classAround(node: ts.Node, { isClassLike, isSourceFile }: TypeScript): ts.Node {
  let at = node;
  while (!isClassLike(at) && !isSourceFile(at)) at = at.parent;
  return at;
}

/** Whether an expression gives the resource below a construct, or one resource of an included template. */
function isSameConstruct(text: string, logicalId: string): boolean {
  if (/\.(?:defaultChild\b|(?:tryF|f)indChild\(['"](?:Resource|Default)['"]\))/.test(text)) return true;
  return [`'${logicalId}'`, `"${logicalId}"`].some((id) => text.includes(`.getResource(${id})`));
}

import type ts from 'typescript';
import type { ParsedFile, TypeScript } from './parsed-files.js';

/** An expression that made or changed a construct. */
export type Call = ts.NewExpression | ts.CallExpression | ts.BinaryExpression;

/** A call of a trace: in its file, innermost first in a list of them. */
export interface TracedCall {
  readonly file: ParsedFile;
  readonly call: Call;
}

/** What a call passes; of an assignment, the value. */
export function argumentsOf(call: Call): readonly ts.Expression[] {
  return 'operatorToken' in call ? [call.right] : (call.arguments ?? []);
}

/** What a frame of a trace is in: traces name the start of `new`, the name of a method that is called, or what is assigned to. */
export function callAt({ source, root }: ParsedFile, line: number, column: number | undefined, typescript: TypeScript): Call | undefined {
  const lineStart = source.lines()[line - 1];
  if (lineStart === undefined) return undefined;
  const offset = column === undefined ? undefined : lineStart + column - 1;
  const lineEnd = source.lines()[line] ?? source.text.length;
  let exact: Call | undefined;
  let onLine: Call | undefined;
  const visit = (node: ts.Node): void => {
    if (node.end < lineStart || node.pos > lineEnd) return;
    if (isCall(node, typescript)) {
      const start = headStart(node, root, typescript);
      if (offset !== undefined && start <= offset && offset <= headEnd(node)) exact = node;
      if (start >= lineStart && start < lineEnd) onLine ??= node;
    }
    typescript.forEachChild(node, visit);
  };
  visit(root);
  return exact ?? onLine;
}

function isCall(node: ts.Node, { isNewExpression, isCallExpression, isBinaryExpression, SyntaxKind }: TypeScript): node is Call {
  return isNewExpression(node) || isCallExpression(node) || (isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.EqualsToken);
}

function headStart(call: Call, root: ts.SourceFile, { isCallExpression, isPropertyAccessExpression }: TypeScript): number {
  if (isCallExpression(call) && isPropertyAccessExpression(call.expression)) return call.expression.name.getStart(root);
  return call.getStart(root);
}

/** The end of what is called: its arguments are code of their own. */
function headEnd(call: Call): number {
  return 'operatorToken' in call ? call.right.pos : call.expression.end;
}

import type { Expression } from '../../../syntax/hcl/index.js';

/** Whether an expression has the same value in every scope: nothing is named in it, and nothing called. */
export function isConstant(expression: Expression): boolean {
  switch (expression.kind) {
    case 'number':
    case 'boolean':
    case 'null':
    case 'string':
      return true;
    case 'template':
      return expression.parts.every((part) => part.kind === 'text' || (part.kind === 'interpolation' && isConstant(part.expression)));
    case 'template-wrap':
    case 'parentheses':
      return isConstant(expression.expression);
    case 'unary':
      return isConstant(expression.operand);
    case 'binary':
      return isConstant(expression.left) && isConstant(expression.right);
    case 'tuple':
      return expression.items.every(isConstant);
    case 'object':
      return expression.items.every(({ key, value }) => (key.kind !== 'expression' || isConstant(key.expression)) && isConstant(value));
    case 'variable':
    case 'traversal':
    case 'call':
    case 'conditional':
    case 'for':
    case 'invalid':
      return false;
    default:
      return expression satisfies never;
  }
}

import type { Expression } from '../../../syntax/hcl/index.js';

/** The text of an expression that must be readable without evaluation (`source`, `alias`); undefined when it is something else. */
export function staticText(expression: Expression | undefined): string | undefined {
  switch (expression?.kind) {
    case 'string':
      return expression.value;
    case 'parentheses':
      return staticText(expression.expression);
    default:
      return undefined;
  }
}

export function staticBoolean(expression: Expression | undefined): boolean | undefined {
  switch (expression?.kind) {
    case 'boolean':
      return expression.value;
    case 'string':
      return expression.value === 'true' ? true : expression.value === 'false' ? false : undefined;
    case 'parentheses':
      return staticBoolean(expression.expression);
    default:
      return undefined;
  }
}

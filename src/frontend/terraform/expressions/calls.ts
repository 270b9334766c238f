import type { Call, Expression, Step, TemplatePart } from '../../../syntax/hcl/index.js';

/** The function calls in an expression, itself included. */
export function callsIn(expression: Expression): readonly Call[] {
  const calls: Call[] = [];
  const pending: Expression[] = [expression];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.kind === 'call') calls.push(next);
    for (const part of partsOf(next)) if (part !== undefined) pending.push(part);
  }
  return calls;
}

function partsOf(expression: Expression): readonly (Expression | undefined)[] {
  switch (expression.kind) {
    case 'number':
    case 'boolean':
    case 'null':
    case 'string':
    case 'variable':
    case 'invalid':
      return [];
    case 'traversal':
      return [expression.source, ...inSteps(expression.steps)];
    case 'template':
      return inTemplate(expression.parts);
    case 'template-wrap':
    case 'parentheses':
      return [expression.expression];
    case 'call':
      return expression.arguments;
    case 'unary':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'conditional':
      return [expression.condition, expression.yes, expression.no];
    case 'tuple':
      return expression.items;
    case 'object':
      return expression.items.flatMap(({ key, value }) => [key.kind === 'expression' ? key.expression : undefined, value]);
    case 'for':
      return [expression.collection, expression.key, expression.value, expression.condition];
    default:
      return expression satisfies never;
  }
}

function inSteps(steps: readonly Step[]): readonly Expression[] {
  return steps.flatMap((step) => (step.kind === 'index' ? [step.key] : step.kind === 'splat' ? inSteps(step.each) : []));
}

function inTemplate(parts: readonly TemplatePart[]): readonly Expression[] {
  return parts.flatMap((part): readonly Expression[] => {
    switch (part.kind) {
      case 'text':
        return [];
      case 'interpolation':
        return [part.expression];
      case 'if':
        return [part.condition, ...inTemplate(part.yes), ...inTemplate(part.no)];
      case 'for':
        return [part.collection, ...inTemplate(part.body)];
      default:
        return part satisfies never;
    }
  });
}

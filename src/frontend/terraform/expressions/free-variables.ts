import type { Expression, Step, TemplatePart, Variable } from '../../../syntax/hcl/index.js';

/** The first name in an expression that is not among `known` and not bound by a `for` around it. */
export function freeVariable(expression: Expression, known: ReadonlySet<string>): Variable | undefined {
  const all = (expressions: readonly (Expression | undefined)[]): Variable | undefined => firstIn(expressions, known);
  switch (expression.kind) {
    case 'number':
    case 'boolean':
    case 'null':
    case 'string':
    case 'invalid':
      return undefined;
    case 'variable':
      return known.has(expression.name) ? undefined : expression;
    case 'template':
      return inParts(expression.parts, known);
    case 'template-wrap':
    case 'parentheses':
      return freeVariable(expression.expression, known);
    case 'traversal':
      return freeVariable(expression.source, known) ?? inSteps(expression.steps, known);
    case 'call':
      return all(expression.arguments);
    case 'unary':
      return freeVariable(expression.operand, known);
    case 'binary':
      return all([expression.left, expression.right]);
    case 'conditional':
      return all([expression.condition, expression.yes, expression.no]);
    case 'tuple':
      return all(expression.items);
    case 'object':
      return all(expression.items.flatMap((item) => [item.key.kind === 'expression' ? item.key.expression : undefined, item.value]));
    case 'for': {
      const inner = within(known, expression.keyName?.name, expression.valueName.name);
      return freeVariable(expression.collection, known) ?? firstIn([expression.key, expression.value, expression.condition], inner);
    }
  }
}

function firstIn(expressions: readonly (Expression | undefined)[], known: ReadonlySet<string>): Variable | undefined {
  for (const expression of expressions) {
    const found = expression && freeVariable(expression, known);
    if (found) return found;
  }
  return undefined;
}

function within(known: ReadonlySet<string>, ...names: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set([...known, ...names.filter((name) => name !== undefined)]);
}

function inSteps(steps: readonly Step[], known: ReadonlySet<string>): Variable | undefined {
  for (const step of steps) {
    const found = step.kind === 'index' ? freeVariable(step.key, known) : step.kind === 'splat' ? inSteps(step.each, known) : undefined;
    if (found) return found;
  }
  return undefined;
}

function inParts(parts: readonly TemplatePart[], known: ReadonlySet<string>): Variable | undefined {
  for (const part of parts) {
    const found = inPart(part, known);
    if (found) return found;
  }
  return undefined;
}

function inPart(part: TemplatePart, known: ReadonlySet<string>): Variable | undefined {
  switch (part.kind) {
    case 'text':
      return undefined;
    case 'interpolation':
      return freeVariable(part.expression, known);
    case 'if':
      return freeVariable(part.condition, known) ?? inParts(part.yes, known) ?? inParts(part.no, known);
    case 'for':
      return freeVariable(part.collection, known) ?? inParts(part.body, within(known, part.keyName?.name, part.valueName.name));
  }
}

import type { Expression, Step } from '../../../../syntax/hcl/index.js';

/** A reference that can be read without evaluation. */
export interface StaticReference {
  /** The names, keys in brackets left out. */
  readonly names: readonly string[];
  /** A key follows the last name. */
  readonly hasMore: boolean;
}

const NONE: ReadonlySet<string> = new Set();

/** The reference that an expression is: names, and keys that are literals or one of `ownKeys` (`each.key`); undefined when it is something else. */
export function staticReference(expression: Expression, ownKeys: ReadonlySet<string> = NONE): StaticReference | undefined {
  if (expression.kind === 'variable') return { names: [expression.name], hasMore: false };
  if (expression.kind !== 'traversal' || expression.source.kind !== 'variable') return undefined;
  const { steps } = expression;
  const names = [expression.source.name, ...steps.flatMap((step) => (step.kind === 'attribute' ? [step.name] : []))];
  return steps.every((step) => isStatic(step, ownKeys)) ? { names, hasMore: steps.at(-1)?.kind === 'index' } : undefined;
}

function isStatic(step: Step, ownKeys: ReadonlySet<string>): boolean {
  switch (step.kind) {
    case 'attribute':
      return true;
    case 'index':
      return isLiteral(step.key) || ownKeys.has(staticReference(step.key)?.names.join('.') ?? '');
    case 'splat':
      return false;
    default:
      return step satisfies never;
  }
}

function isLiteral({ kind }: Expression): boolean {
  return kind === 'string' || kind === 'number';
}

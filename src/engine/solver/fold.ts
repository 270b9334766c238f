import type { Formula } from '../../model/decision.js';

export type Atom = Extract<Formula, { readonly kind: 'constant' | 'is' | 'unknowable' }>;

/** What the pieces of a formula mean in one interpretation. "Or" needs no member: it is "not all are not". */
export interface Interpretation<T> {
  atom(atom: Atom): T;
  not(value: T): T;
  all(values: readonly T[]): T;
}

/**
 * Interprets formulas bottom up, each object once. Formulas may be nested thousands deep and share parts, so the walk
 * keeps its own stack and its results. Conditions must not refer to themselves.
 */
export class Fold<T extends NonNullable<unknown>> {
  private readonly results = new WeakMap<Formula, T>();

  constructor(private readonly interpretation: Interpretation<T>) {}

  of(root: Formula): T {
    const known = this.results.get(root);
    if (known !== undefined) return known;
    const pending: Formula[] = [];
    for (let formula = root; ; formula = pending.pop() ?? root) {
      if (this.results.has(formula)) continue;
      const values: T[] = [];
      const missing: Formula[] = [];
      for (const part of partsOf(formula)) {
        const value = this.results.get(part);
        if (value === undefined) missing.push(part);
        else values.push(value);
      }
      if (missing.length > 0) {
        pending.push(formula);
        for (const part of missing) pending.push(part);
        continue;
      }
      const result = this.interpret(formula, values);
      this.results.set(formula, result);
      if (formula === root) return result;
    }
  }

  private interpret(formula: Formula, values: readonly T[]): T {
    const { interpretation } = this;
    switch (formula.kind) {
      case 'constant':
      case 'is':
      case 'unknowable':
        return interpretation.atom(formula);
      case 'condition':
      case 'and':
        return interpretation.all(values);
      case 'not':
        return interpretation.not(interpretation.all(values));
      case 'or':
        return interpretation.not(interpretation.all(values.map((value) => interpretation.not(value))));
      default:
        return formula satisfies never;
    }
  }
}

function partsOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case 'constant':
    case 'is':
    case 'unknowable':
      return [];
    case 'not':
      return [formula.of];
    case 'and':
    case 'or':
      return formula.of;
    case 'condition':
      return [formula.condition.formula];
    default:
      return formula satisfies never;
  }
}

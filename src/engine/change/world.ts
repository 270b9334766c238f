import type { Decision, Formula, Input, InputAlternative } from '../../model/decision.js';
import type { Estate, Resource } from '../../model/resource.js';
import type { Value } from '../../model/value.js';

/**
 * One way in which everything that is left open turns out: inputs that are given are as given; of each one that is not, a world
 * takes one alternative. Both states of a change are looked at in the same worlds, so that production is compared with production.
 */
export interface World {
  /** `variables prod`; empty where there is one world only. */
  readonly when: readonly string[];
  /** The alternative that a decision takes. */
  choose(decision: Decision): number;
  exists(resource: Resource): boolean;
}

/** More alternatives than these of one input are not told apart. */
const MAX_WORLDS = 12;
/** More open inputs than these are not named. */
const MAX_NAMED = 3;

/** The worlds that tell apart each alternative of every open input at least once; not every combination. */
export function worldsOf(estates: readonly Estate[]): readonly World[] {
  const open = new OpenDecisions();
  for (const { resources } of estates) {
    for (const resource of resources) {
      for (const condition of resource.conditions) open.addDecision(condition);
      open.addValue(resource.properties);
    }
  }
  const count = Math.min(open.count(), MAX_WORLDS);
  return Array.from({ length: count }, (_, index) => new OneWorld(open.alternatives, index, count > 1));
}

/** What the inputs as given do not decide, by the names of the inputs: the same input of two states is two objects. */
class OpenDecisions {
  readonly alternatives = new Map<string, InputAlternative[]>();
  private hasUnknowable = false;
  private readonly seen = new Set<object>();

  count(): number {
    return Math.max(1, this.hasUnknowable ? 2 : 1, ...[...this.alternatives.values()].map(({ length }) => length));
  }

  addDecision(decision: Decision): void {
    if (this.seen.has(decision)) return;
    this.seen.add(decision);
    if (decision.kind === 'condition') this.addFormula(decision.formula);
    else if (decision.given === undefined) this.addInput(decision);
  }

  addValue(value: Value): void {
    const values = [value];
    for (let next = values.pop(); next; next = values.pop()) {
      if (next.kind === 'choice') this.addDecision(next.decision);
      values.push(...inside(next));
    }
  }

  private addInput({ name, alternatives }: Input): void {
    const known = this.alternatives.get(name) ?? [];
    const texts = new Set(known.map(({ text }) => text));
    this.alternatives.set(name, [...known, ...alternatives.filter(({ text }) => !texts.has(text))]);
  }

  private addFormula(formula: Formula): void {
    const formulas = [formula];
    for (let next = formulas.pop(); next; next = formulas.pop()) {
      if (this.seen.has(next)) continue;
      this.seen.add(next);
      if (next.kind === 'is') this.addDecision(next.input);
      else if (next.kind === 'condition') this.addDecision(next.condition);
      else if (next.kind === 'unknowable') this.hasUnknowable = true;
      else if (next.kind === 'not') formulas.push(next.of);
      else if (next.kind !== 'constant') formulas.push(...next.of);
    }
  }
}

function inside(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'list':
      return value.items;
    case 'map':
      return [...value.entries.values()].map((entry) => entry.value);
    case 'concat':
      return value.parts;
    case 'choice':
      return value.alternatives;
    case 'literal':
    case 'reference':
    case 'unknown':
    case 'absent':
      return [];
  }
}

class OneWorld implements World {
  readonly when: readonly string[];
  private readonly chosen = new Map<Decision, number>();
  private readonly truths = new Map<Formula, boolean>();

  constructor(
    private readonly alternatives: ReadonlyMap<string, readonly InputAlternative[]>,
    private readonly index: number,
    isOneOfSeveral: boolean,
  ) {
    this.when = isOneOfSeveral ? [...alternatives.keys()].slice(0, MAX_NAMED).map((name) => this.describe(name)) : [];
  }

  exists({ conditions }: Resource): boolean {
    return conditions.every((condition) => this.choose(condition) === 0);
  }

  choose(decision: Decision): number {
    const known = this.chosen.get(decision);
    if (known !== undefined) return known;
    const alternative = decision.kind === 'input' ? this.alternativeOf(decision) : this.isTrue(decision.formula) ? 0 : 1;
    this.chosen.set(decision, alternative);
    return alternative;
  }

  private alternativeOf({ name, alternatives, given }: Input): number {
    const wanted = this.wanted(name)?.text;
    return given ?? Math.max(alternatives.findIndex(({ text }) => text === wanted), 0);
  }

  private wanted(name: string): InputAlternative | undefined {
    const alternatives = this.alternatives.get(name) ?? [];
    return alternatives[Math.min(this.index, alternatives.length - 1)];
  }

  private describe(name: string): string {
    const { text = '', reading } = this.wanted(name) ?? {};
    return reading ?? `${name} is ${text}`;
  }

  private isTrue(formula: Formula): boolean {
    const known = this.truths.get(formula);
    if (known !== undefined) return known;
    const truth = this.evaluate(formula);
    this.truths.set(formula, truth);
    return truth;
  }

  private evaluate(formula: Formula): boolean {
    switch (formula.kind) {
      case 'constant':
        return formula.value;
      case 'is':
        return this.choose(formula.input) === formula.alternative;
      case 'not':
        return !this.isTrue(formula.of);
      case 'and':
        return formula.of.every((part) => this.isTrue(part));
      case 'or':
        return formula.of.some((part) => this.isTrue(part));
      case 'condition':
        return this.choose(formula.condition) === 0;
      case 'unknowable':
        return this.index % 2 === 0;
    }
  }
}

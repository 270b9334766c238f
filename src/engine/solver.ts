import type { Formula } from '../model/decision.js';
import { Circuit } from './solver/circuit.js';
import type { Literal } from './solver/circuit.js';
import { Fold } from './solver/fold.js';
import type { Model } from './solver/search.js';
import { Search } from './solver/search.js';

/** `undecided`: the budget ran out first. */
export type Satisfiability = 'possible' | 'impossible' | 'undecided';

export interface SolverOptions {
  /** How many literals one question may look at. */
  readonly budget?: number;
}

const defaultBudget = 200_000;
/** Enough for both sides of the last few decisions of a replay. */
const rememberedModels = 8;

/**
 * Decides which outcomes of decisions can come together. Built for many similar questions: every formula is translated
 * once (by object identity), answers are kept, and the models of earlier questions are tried before a search.
 *
 * Formulas and `Input.constraints` must be complete before the first question that involves them. The same questions in
 * the same order get the same answers.
 */
export class Solver {
  private readonly budget: number;
  private readonly circuit = new Circuit();
  private readonly search = new Search(this.circuit);
  /** By the sorted ids of a question's literals. */
  private readonly answers = new Map<string, Satisfiability>();
  /** The newest first. */
  private readonly models: Model[] = [];
  private readonly givenTruths = new Fold<boolean | 'open'>({
    atom: (atom) => {
      if (atom.kind === 'constant') return atom.value;
      return atom.kind === 'unknowable' || atom.input.given === undefined ? 'open' : atom.input.given === atom.alternative;
    },
    not: (truth) => (truth === 'open' ? 'open' : !truth),
    all: (truths) => {
      if (truths.includes(false)) return false;
      return truths.includes('open') ? 'open' : true;
    },
  });
  private readonly unknowables = new Fold<boolean>({
    atom: (atom) => atom.kind === 'unknowable',
    not: (depends) => depends,
    all: (parts) => parts.includes(true),
  });

  constructor(options: SolverOptions = {}) {
    this.budget = options.budget ?? defaultBudget;
  }

  /** Literals looked at so far, over all questions: effort that is the same on every machine. */
  get work(): number {
    return this.search.work;
  }

  /**
   * Can all outcomes hold at once? An input that an outcome mentions, also through conditions, brings its constraints
   * into play, and those the inputs that they mention.
   */
  isPossible(outcomes: readonly Formula[]): Satisfiability {
    const literals = [...new Set(outcomes.map((outcome) => this.circuit.literalOf(outcome)))].sort((a, b) => a.id - b.id);
    const key = literals.map((literal) => literal.id).join();
    let answer = this.answers.get(key);
    if (answer === undefined) {
      answer = this.answer(literals);
      this.answers.set(key, answer);
    }
    return answer;
  }

  /**
   * Truth of the formula under the given values (`Input.given`) alone, constraints left aside: undefined when it takes
   * an input without a given value, or the answer to an unknowable, to tell.
   */
  givenTruth(formula: Formula): boolean | undefined {
    const truth = this.givenTruths.of(formula);
    return truth === 'open' ? undefined : truth;
  }

  /** Does the formula mention an unknowable, also through conditions? */
  dependsOnUnknowable(formula: Formula): boolean {
    return this.unknowables.of(formula);
  }

  private answer(literals: readonly Literal[]): Satisfiability {
    // A model has values for all that its literals are computed from, constraints included, so this is a proof.
    if (this.models.some((model) => literals.every((literal) => model.has(literal)))) return 'possible';
    const result = this.search.solve(literals, this.budget);
    if (typeof result === 'string') return result;
    this.models.unshift(result);
    this.models.length = Math.min(this.models.length, rememberedModels);
    return 'possible';
  }
}

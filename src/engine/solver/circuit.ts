import type { Formula, Input } from '../../model/decision.js';
import type { Atom } from './fold.js';
import { Fold } from './fold.js';

/**
 * A yes/no quantity of the circuit: a coin that may fall either way (no parts), a gate (true exactly when all its parts
 * are), or the mark of an input in play. The mutable fields belong to the search.
 */
export class Variable {
  readonly positive: Literal = new Literal(this, true);
  readonly negative: Literal = new Literal(this, false);
  value: boolean | undefined;
  /** Number of guesses that had been made when the value was assigned. */
  level = 0;
  /** The clause that forced the value; undefined for a guess. */
  reason: Clause | undefined;
  /** How much it took part in recent conflicts. */
  activity = 0;
  /** The last question it mattered to. */
  question = 0;

  constructor(
    readonly id: number,
    readonly parts: readonly Literal[],
    readonly input: Input | undefined,
  ) {}
}

/** A variable or its negation. */
export class Literal {
  /** The clauses to look at when this literal becomes false. */
  watching: Clause[] = [];

  constructor(
    readonly variable: Variable,
    private readonly sign: boolean,
  ) {}

  get id(): number {
    return this.variable.id * 2 + (this.sign ? 0 : 1);
  }

  get not(): Literal {
    return this.sign ? this.variable.negative : this.variable.positive;
  }

  get value(): boolean | undefined {
    const { value } = this.variable;
    return value === undefined ? undefined : value === this.sign;
  }

  /** Makes the literal true. */
  assign(level: number, reason: Clause | undefined): void {
    this.variable.value = this.sign;
    this.variable.level = level;
    this.variable.reason = reason;
  }
}

/**
 * "At least one of these literals is true." Only two of them are watched: while neither is false, the clause can force
 * nothing, whatever happens to the rest.
 */
export class Clause {
  /** Where in `rest` a literal to watch was found last; going on from there keeps wide gates from being read again and again. */
  lastFound = 0;

  constructor(
    public first: Literal,
    public second: Literal,
    readonly rest: Literal[],
    /** The gate that the clause defines; undefined for a clause the search has learnt. */
    readonly gate: Variable | undefined,
  ) {
    first.watching.push(this);
    second.watching.push(this);
  }
}

interface InputState {
  readonly inPlay: Literal;
  /** By alternative, those that were mentioned so far. */
  readonly literals: Map<number, Literal>;
  /** True when none of the mentioned alternatives is taken. */
  noneYet: Literal;
  constraints: readonly Literal[] | undefined;
}

/**
 * Formulas as a circuit of coins and and-gates. Equal gates are one, and nothing is simplified away: from the gate of a
 * formula one reaches every input that the formula mentions.
 */
export class Circuit {
  /** The literal that is always true: the gate without parts. */
  readonly truth: Literal;
  private variableCount = 0;
  private readonly gates = new Map<string, Literal>();
  private readonly inputs = new WeakMap<Input, InputState>();
  private readonly literals = new Fold<Literal>({
    atom: (atom) => this.atom(atom),
    not: (literal) => literal.not,
    all: (literals) => this.gate(literals),
  });

  constructor() {
    this.truth = this.gate([]);
  }

  /** The literal that is true exactly when the formula is. */
  literalOf(formula: Formula): Literal {
    return this.literals.of(formula);
  }

  /** What must hold when the input is in play. An input without alternatives cannot be. */
  constraintsOf(input: Input): readonly Literal[] {
    const state = this.stateOf(input);
    state.constraints ??= input.alternatives.length === 0 ? [state.inPlay.not] : input.constraints.map((constraint) => this.literalOf(constraint));
    return state.constraints;
  }

  private atom(atom: Atom): Literal {
    switch (atom.kind) {
      case 'constant':
        return atom.value ? this.truth : this.truth.not;
      case 'is':
        return this.alternative(atom.input, atom.alternative);
      case 'unknowable':
        return this.variable([]).positive;
      default:
        return atom satisfies never;
    }
  }

  /**
   * An input takes exactly one alternative: a coin per alternative, tossed until one falls on yes; the last needs none.
   * Alternatives that nobody mentions are alike, so they share what is left and an input with hundreds stays small.
   */
  private alternative(input: Input, index: number): Literal {
    const state = this.stateOf(input);
    if (input.alternatives[index] === undefined) return state.inPlay.not;
    const known = state.literals.get(index);
    if (known !== undefined) return known;
    let literal = state.noneYet;
    if (state.literals.size < input.alternatives.length - 1) {
      const coin = this.variable([]).positive;
      literal = this.gate([state.noneYet, coin]);
      state.noneYet = this.gate([state.noneYet, coin.not]);
    }
    state.literals.set(index, literal);
    return literal;
  }

  private stateOf(input: Input): InputState {
    let state = this.inputs.get(input);
    if (state === undefined) {
      const inPlay = this.variable([], input).positive;
      state = { inPlay, literals: new Map(), noneYet: inPlay, constraints: undefined };
      this.inputs.set(input, state);
    }
    return state;
  }

  private gate(literals: readonly Literal[]): Literal {
    const parts = [...new Set(literals)].sort((a, b) => a.id - b.id);
    const [only] = parts;
    if (only !== undefined && parts.length === 1) return only;
    const key = parts.map((part) => part.id).join();
    let output = this.gates.get(key);
    if (output === undefined) {
      output = this.variable(parts).positive;
      this.gates.set(key, output);
      define(output, parts);
    }
    return output;
  }

  private variable(parts: readonly Literal[], input?: Input): Variable {
    return new Variable(this.variableCount++, parts, input);
  }
}

/** States in clauses that `output` is true exactly when all parts are. */
function define(output: Literal, parts: readonly Literal[]): void {
  for (const part of parts) new Clause(output.not, part, [], output.variable);
  const [first, ...rest] = parts.map((part) => part.not);
  if (first !== undefined) new Clause(output, first, rest, output.variable);
}

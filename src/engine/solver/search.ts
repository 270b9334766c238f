import type { Circuit, Literal, Variable } from './circuit.js';
import { Clause } from './circuit.js';

/** Literals that can be true together: one for every variable that mattered to the question. */
export type Model = ReadonlySet<Literal>;

const conflictsBeforeFirstRestart = 100;
const restartGrowth = 1.5;
/** A conflict counts this much more than the one before it. */
const activityGrowth = 1.05;
const activityCeiling = 1e100;
/** More learnt clauses than this cost more to look through than they save. */
const learntLimit = 4000;

/**
 * Looks for values of the variables that make given literals true: guess a value, follow what it forces, and on a
 * contradiction learn a clause that names the guesses to blame and undo them (conflict-driven clause learning,
 * Marques-Silva and Sakallah 1996, with the two watched literals of Chaff, 2001).
 *
 * The wanted literals are the first guesses. What is learnt therefore holds without them and serves later questions.
 */
export class Search {
  /** Literals looked at so far: a measure of effort that is the same on every machine. */
  work = 0;
  /** All true literals, oldest first. */
  private readonly trail: Literal[] = [];
  /** How many of them have been followed up. */
  private followed = 0;
  /** Per guess, the length of the trail before it. */
  private guesses: number[] = [];
  /** The variables that matter to the question, the next to guess first; those before `nextOpen` have values. */
  private order: Variable[] = [];
  private nextOpen = 0;
  private question = 0;
  private readonly facts: Literal[];
  private readonly learnt: Clause[] = [];
  private activityStep = 1;

  constructor(private readonly circuit: Circuit) {
    this.facts = [circuit.truth];
  }

  /** A model in which all `outcomes` and the constraints of their inputs hold. `budget` limits the added `work`. */
  solve(outcomes: readonly Literal[], budget: number): Model | 'impossible' | 'undecided' {
    this.forgetOldest();
    const wanted = this.enterQuestion(outcomes);
    const answer = this.run(wanted, this.work + budget);
    this.retract(0);
    this.guesses = [];
    return answer;
  }

  /** Collects what the outcomes are computed from, with the constraints of every input on the way; returns all that must hold. */
  private enterQuestion(outcomes: readonly Literal[]): readonly Literal[] {
    this.question += 1;
    for (const fact of this.facts) this.assign(fact, undefined);
    const wanted = [...outcomes];
    const cone: Variable[] = [];
    const pending = [...outcomes];
    for (let literal = pending.pop(); literal !== undefined; literal = pending.pop()) {
      this.work += 1;
      const { variable } = literal;
      if (variable.question === this.question) continue;
      variable.question = this.question;
      cone.push(variable);
      for (const part of variable.parts) pending.push(part);
      if (variable.input === undefined) continue;
      this.assign(variable.positive, undefined);
      for (const constraint of this.circuit.constraintsOf(variable.input)) {
        wanted.push(constraint);
        pending.push(constraint);
      }
    }
    // Found last is nearest the inputs: what is guessed there forces the gates.
    this.order = cone.reverse();
    return wanted;
  }

  private run(wanted: readonly Literal[], limit: number): Model | 'impossible' | 'undecided' {
    let allowance = conflictsBeforeFirstRestart;
    let conflicts = 0;
    for (;;) {
      const conflict = this.propagate();
      if (conflict !== undefined) {
        if (this.guesses.length === 0) return 'impossible';
        this.learnFrom(conflict);
        conflicts += 1;
      } else if (conflicts >= allowance) {
        conflicts = 0;
        allowance *= restartGrowth;
        this.restart();
      } else {
        const guess = wanted[this.guesses.length] ?? this.openGuess();
        if (guess === undefined) return this.model();
        if (guess.value === false) return 'impossible';
        this.guesses.push(this.trail.length);
        if (guess.value === undefined) this.assign(guess, undefined);
      }
      if (this.work > limit) return 'undecided';
    }
  }

  /** Follows up every new value; returns a clause that has become false. */
  private propagate(): Clause | undefined {
    for (let literal = this.trail[this.followed]; literal !== undefined; literal = this.trail[this.followed]) {
      this.followed += 1;
      const conflict = this.propagateFalse(literal.not);
      if (conflict !== undefined) return conflict;
    }
    return undefined;
  }

  private propagateFalse(literal: Literal): Clause | undefined {
    const { watching } = literal;
    let conflict: Clause | undefined;
    let kept = 0;
    for (const clause of watching) {
      this.work += 1;
      if (conflict === undefined && this.matters(clause)) {
        if (clause.first === literal) {
          clause.first = clause.second;
          clause.second = literal;
        }
        if (clause.first.value !== true && this.watchAnother(clause)) continue;
        if (clause.first.value === false) conflict = clause;
        else if (clause.first.value === undefined) this.assign(clause.first, clause);
      }
      watching[kept++] = clause;
    }
    watching.length = kept;
    return conflict;
  }

  /** Definitions of gates outside the question could only fill in those gates. */
  private matters(clause: Clause): boolean {
    return clause.gate === undefined || clause.gate.question === this.question;
  }

  /** Replaces the second watched literal, which is false, by one that is not, if there is any. */
  private watchAnother(clause: Clause): boolean {
    const { rest } = clause;
    for (let step = 0; step < rest.length; step++) {
      this.work += 1;
      const index = (clause.lastFound + step) % rest.length;
      const candidate = rest[index];
      if (candidate === undefined || candidate.value === false) continue;
      clause.lastFound = index;
      rest[index] = clause.second;
      clause.second = candidate;
      candidate.watching.push(clause);
      return true;
    }
    return false;
  }

  /**
   * Goes back from the contradiction through the reasons, until a single literal of the last guess is to blame together
   * with older ones. They cannot all be true: that is the learnt clause. It forces the opposite of that single literal
   * as soon as the older ones are true, so everything newer than those is undone.
   */
  private learnFrom(conflict: Clause): void {
    const level = this.guesses.length;
    const blamed = new Set<Variable>();
    const older: Literal[] = [];
    let open = 0;
    const blame = (clause: Clause): void => {
      for (const literal of [clause.first, clause.second, ...clause.rest]) {
        this.work += 1;
        const { variable } = literal;
        if (variable.level === 0 || blamed.has(variable)) continue;
        blamed.add(variable);
        this.raiseActivity(variable);
        if (variable.level === level) open += 1;
        else older.push(literal);
      }
    };
    blame(conflict);
    for (const literal of this.trail.slice(this.guesses[level - 1]).reverse()) {
      if (!blamed.has(literal.variable)) continue;
      if (open === 1) return this.learn(literal.not, older);
      open -= 1;
      if (literal.variable.reason !== undefined) blame(literal.variable.reason);
    }
  }

  /** Notes that `forced` is true or one of `older`, all of them false now, must become so. */
  private learn(forced: Literal, older: Literal[]): void {
    const [newest, ...rest] = older.sort((a, b) => b.variable.level - a.variable.level);
    if (newest === undefined) {
      this.facts.push(forced);
      this.backtrack(0);
      this.assign(forced, undefined);
      return;
    }
    const clause = new Clause(forced, newest, rest, undefined);
    this.learnt.push(clause);
    this.backtrack(newest.variable.level);
    this.assign(forced, clause);
  }

  /** Begins again with the variables that conflicts are about; what was learnt stays. */
  private restart(): void {
    this.backtrack(0);
    this.order.sort((a, b) => b.activity - a.activity);
  }

  private raiseActivity(variable: Variable): void {
    variable.activity += this.activityStep;
    this.activityStep *= activityGrowth;
    if (this.activityStep < activityCeiling) return;
    for (const known of this.order) known.activity /= activityCeiling;
    this.activityStep = 1;
  }

  private openGuess(): Literal | undefined {
    for (let variable = this.order[this.nextOpen]; variable !== undefined; variable = this.order[this.nextOpen]) {
      if (variable.value === undefined) return variable.negative;
      this.nextOpen += 1;
    }
    return undefined;
  }

  private assign(literal: Literal, reason: Clause | undefined): void {
    literal.assign(this.guesses.length, reason);
    this.trail.push(literal);
  }

  /** Undoes all guesses but the first `level`. */
  private backtrack(level: number): void {
    const length = this.guesses[level];
    if (length === undefined) return;
    this.retract(length);
    this.guesses.length = level;
  }

  private retract(length: number): void {
    for (const { variable } of this.trail.splice(length)) variable.value = undefined;
    this.followed = length;
    this.nextOpen = 0;
  }

  private model(): Model {
    return new Set(this.order.map((variable) => (variable.value === true ? variable.positive : variable.negative)));
  }

  /** Between questions, when no clause is the reason of a value. */
  private forgetOldest(): void {
    if (this.learnt.length <= learntLimit) return;
    const forgotten = new Set(this.learnt.splice(0, learntLimit / 2));
    const watched = new Set([...forgotten].flatMap((clause) => [clause.first, clause.second]));
    for (const literal of watched) literal.watching = literal.watching.filter((clause) => !forgotten.has(clause));
  }
}

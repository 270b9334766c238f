import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Solver } from '../../src/engine/solver.js';
import type { Condition, Formula, Input } from '../../src/model/decision.js';
import { and, constant, FALSE, is, not, or, outcome, TRUE } from '../../src/model/decision.js';
import { Source } from '../../src/model/source.js';

type Unknowable = Extract<Formula, { readonly kind: 'unknowable' }>;

const place = { source: new Source('template.yaml', ''), start: 0, end: 0 };

function input(name: string, alternatives: readonly string[], given?: number): Input {
  return { kind: 'input', name, alternatives: alternatives.map((text) => ({ text })), given, constraints: [] };
}

function condition(name: string, formula: Formula): Condition {
  return { kind: 'condition', name, formula };
}

function unknowable(why: string): Unknowable {
  return { kind: 'unknowable', why, place };
}

const holds = (decision: Condition): Formula => outcome(decision, 0);
const fails = (decision: Condition): Formula => outcome(decision, 1);

function xor(left: Formula, right: Formula): Formula {
  return or([and([left, not(right)]), and([not(left), right])]);
}

/** Names an intermediate result, as templates do: without it a formula doubles with every step. */
function named(formula: Formula): Formula {
  return holds(condition('', formula));
}

describe('the stages of one template', () => {
  function stages() {
    const env = input('Env', ['dev', 'stage', 'prod']);
    const isProd = condition('IsProd', is(env, 2));
    const isStage = condition('IsStage', is(env, 1));
    const notProd = condition('NotProd', not(holds(isProd)));
    const never = condition('Never', and([holds(isProd), holds(isStage)]));
    const upper = condition('Upper', or([holds(isProd), holds(isStage)]));
    return { env, isProd, isStage, notProd, never, upper };
  }

  it('finds what excludes each other', () => {
    const { env, isProd, isStage, notProd, never, upper } = stages();
    const solver = new Solver();
    expect(solver.isPossible([holds(never)])).toBe('impossible');
    expect(solver.isPossible([fails(never)])).toBe('possible');
    expect(solver.isPossible([holds(upper), holds(notProd), fails(isStage)])).toBe('impossible');
    expect(solver.isPossible([holds(upper), holds(notProd), holds(isStage)])).toBe('possible');
    expect(solver.isPossible([fails(upper), holds(isProd)])).toBe('impossible');
    expect(solver.isPossible([fails(isProd), fails(isStage)])).toBe('possible');
    expect(solver.isPossible([fails(isProd), fails(isStage), is(env, 1)])).toBe('impossible');
    expect(solver.isPossible([is(env, 0), is(env, 1)])).toBe('impossible');
    expect(solver.isPossible([not(is(env, 0)), not(is(env, 1)), not(is(env, 2))])).toBe('impossible');
  });

  it('honours a rule that forbids dev', () => {
    const { env, isProd, isStage, upper } = stages();
    env.constraints.push(not(is(env, 0)));
    const solver = new Solver();
    expect(solver.isPossible([is(env, 0)])).toBe('impossible');
    expect(solver.isPossible([fails(upper)])).toBe('impossible');
    expect(solver.isPossible([fails(isProd)])).toBe('possible');
    expect(solver.isPossible([fails(isProd), fails(isStage)])).toBe('impossible');
  });

  it('gives the same answer whatever the order of the outcomes', () => {
    const { isProd, isStage, upper } = stages();
    const solver = new Solver();
    expect(solver.isPossible([fails(isProd), holds(upper), fails(isStage)])).toBe('impossible');
    const { work } = solver;
    expect(solver.isPossible([fails(isStage), fails(isProd), holds(upper), holds(upper)])).toBe('impossible');
    expect(solver.work).toBe(work);
  });
});

describe('inputs', () => {
  it('need nothing decided for no outcome or a constant', () => {
    const solver = new Solver();
    expect(solver.isPossible([])).toBe('possible');
    expect(solver.isPossible([TRUE])).toBe('possible');
    expect(solver.isPossible([FALSE])).toBe('impossible');
  });

  it('take their only alternative', () => {
    const only = input('Only', ['x']);
    const solver = new Solver();
    expect(solver.isPossible([is(only, 0)])).toBe('possible');
    expect(solver.isPossible([not(is(only, 0))])).toBe('impossible');
  });

  it('cannot be in play without alternatives, nor take one they do not have', () => {
    const none = input('None', []);
    const two = input('Two', ['a', 'b']);
    const solver = new Solver();
    expect(solver.isPossible([not(is(none, 0))])).toBe('impossible');
    expect(solver.isPossible([is(two, 2)])).toBe('impossible');
    expect(solver.isPossible([not(is(two, 2))])).toBe('possible');
  });

  it('keep a way out until every alternative is excluded', () => {
    const size = input('Size', Array.from({ length: 300 }, (_, index) => `m${index}`));
    const solver = new Solver();
    const excluded = size.alternatives.map((_, index) => not(is(size, index)));
    expect(solver.isPossible(excluded.slice(1))).toBe('possible');
    expect(solver.isPossible([...excluded.slice(1), is(size, 0)])).toBe('possible');
    expect(solver.isPossible(excluded)).toBe('impossible');
  });

  it('do not touch each other', () => {
    const broken = input('Broken', ['a', 'b']);
    broken.constraints.push(FALSE);
    const sound = input('Sound', ['a', 'b']);
    const solver = new Solver();
    expect(solver.isPossible([is(broken, 0)])).toBe('impossible');
    expect(solver.isPossible([is(sound, 0)])).toBe('possible');
  });
});

describe('constraints', () => {
  it('reach through the inputs that they mention, also in a circle', () => {
    const [first, second, third] = [input('A', ['0', '1']), input('B', ['0', '1']), input('C', ['0', '1'])];
    first.constraints.push(xor(is(first, 0), is(second, 0)));
    second.constraints.push(xor(is(second, 0), is(third, 0)));
    third.constraints.push(or([is(third, 1), is(first, 1)]));
    const solver = new Solver();
    expect(solver.isPossible([is(first, 0)])).toBe('impossible');
    expect(solver.isPossible([is(first, 1)])).toBe('possible');
    expect(solver.isPossible([is(third, 0)])).toBe('impossible');
  });

  it('bind inputs in formulas that are true anyway', () => {
    const env = input('Env', ['a', 'b']);
    env.constraints.push(FALSE);
    const only = input('Only', ['a']);
    only.constraints.push(FALSE);
    const solver = new Solver();
    expect(solver.isPossible([or([is(env, 0), is(env, 1)])])).toBe('impossible');
    expect(solver.isPossible([or([TRUE, is(env, 0)])])).toBe('possible'); // `or` folds: Env is not mentioned
    expect(solver.isPossible([is(only, 0)])).toBe('impossible');
  });
});

describe('unknowables', () => {
  it('are free, and equal only to themselves', () => {
    const [zones, account] = [unknowable('zones'), unknowable('zones')];
    const solver = new Solver();
    expect(solver.isPossible([zones])).toBe('possible');
    expect(solver.isPossible([not(zones)])).toBe('possible');
    expect(solver.isPossible([zones, not(account)])).toBe('possible');
    expect(solver.isPossible([zones, named(not(zones))])).toBe('impossible');
  });

  it('are found through conditions, not through constraints', () => {
    const env = input('Env', ['a', 'b']);
    const zones = unknowable('zones');
    env.constraints.push(zones);
    const solver = new Solver();
    expect(solver.dependsOnUnknowable(is(env, 0))).toBe(false);
    expect(solver.dependsOnUnknowable(TRUE)).toBe(false);
    expect(solver.dependsOnUnknowable(not(named(or([is(env, 0), named(zones)]))))).toBe(true);
  });
});

describe('truth under the given values', () => {
  const env = input('Env', ['dev', 'prod'], 1);
  const region = input('Region', ['a', 'b']);
  const zones = unknowable('zones');
  const cases: readonly (readonly [string, Formula, boolean | undefined])[] = [
    ['the given value', is(env, 1), true],
    ['another value', is(env, 0), false],
    ['an input without a value', is(region, 0), undefined],
    ['an unknowable', zones, undefined],
    ['and, decided by a false part', and([zones, is(region, 0), is(env, 0)]), false],
    ['and, open', and([is(env, 1), zones]), undefined],
    ['or, decided by a true part', or([is(region, 0), is(env, 1)]), true],
    ['or, open', or([is(region, 0), is(env, 0)]), undefined],
    ['or, all false', or([is(env, 0), not(is(env, 1))]), false],
    ['not, open', not(named(is(region, 0))), undefined],
    ['a condition', outcome(condition('IsDev', is(env, 0)), 1), true],
  ];
  it.each(cases)('%s', (_, formula, truth) => {
    expect(new Solver().givenTruth(formula)).toBe(truth);
  });
});

interface World {
  readonly inputs: readonly Input[];
  readonly unknowables: readonly Unknowable[];
  readonly formulas: readonly Formula[];
  readonly questions: readonly (readonly Formula[])[];
}

/** One step of building a world: a connective over earlier formulas, which the picks select. */
type Step = readonly [connective: 'and' | 'or' | 'not' | 'condition', picks: readonly number[]];

const picks = fc.array(fc.nat(99), { minLength: 1, maxLength: 3 });
const step: fc.Arbitrary<Step> = fc.tuple(fc.constantFrom('and', 'or', 'not', 'condition'), picks);

const world: fc.Arbitrary<World> = fc
  .record({
    sizes: fc.array(fc.record({ size: fc.integer({ min: 1, max: 4 }), given: fc.nat(7) }), { minLength: 1, maxLength: 4 }),
    unknowableCount: fc.nat(2),
    steps: fc.array(step, { maxLength: 12 }),
    constraints: fc.array(fc.tuple(fc.nat(99), fc.nat(99)), { maxLength: 4 }),
    questions: fc.array(picks, { minLength: 1, maxLength: 12 }),
  })
  .map(({ sizes, unknowableCount, steps, constraints, questions }) => {
    const inputs = sizes.map(({ size, given }, index) =>
      input(`P${index}`, Array.from({ length: size }, (_, text) => `${text}`), given < size ? given : undefined));
    const unknowables = Array.from({ length: unknowableCount }, (_, index) => unknowable(`U${index}`));
    const formulas: Formula[] = [...unknowables, ...inputs.flatMap((of) => of.alternatives.map((_, index) => is(of, index)))];
    const pick = (index: number): Formula => formulas[index % formulas.length] ?? TRUE;
    for (const [connective, indices] of steps) {
      const parts = indices.map(pick);
      if (connective === 'and') formulas.push(and(parts));
      else if (connective === 'or') formulas.push(or(parts));
      else if (connective === 'not') formulas.push(not(and(parts)));
      else formulas.push(named(or(parts)));
    }
    for (const [owner, index] of constraints) inputs[owner % inputs.length]?.constraints.push(pick(index));
    return { inputs, unknowables, formulas, questions: questions.map((question) => question.map(pick)) };
  });

type Assignment = ReadonlyMap<Input | Formula, number>;

function evaluate(formula: Formula, assignment: Assignment): boolean {
  switch (formula.kind) {
    case 'constant':
      return formula.value;
    case 'is':
      return assignment.get(formula.input) === formula.alternative;
    case 'unknowable':
      return assignment.get(formula) === 0;
    case 'not':
      return !evaluate(formula.of, assignment);
    case 'and':
      return formula.of.every((part) => evaluate(part, assignment));
    case 'or':
      return formula.of.some((part) => evaluate(part, assignment));
    case 'condition':
      return evaluate(formula.condition.formula, assignment);
  }
}

function mentions(formula: Formula, found: Set<Input | Formula>): void {
  if (formula.kind === 'is') found.add(formula.input);
  else if (formula.kind === 'unknowable') found.add(formula);
  else if (formula.kind === 'not') mentions(formula.of, found);
  else if (formula.kind === 'condition') mentions(formula.condition.formula, found);
  else if (formula.kind !== 'constant') formula.of.forEach((part) => mentions(part, found));
}

/** Every way the atoms can fall. */
function* assignments(atoms: readonly (Input | Formula)[], fixed: Assignment = new Map()): Generator<Assignment> {
  const [first, ...rest] = atoms;
  if (first === undefined) {
    yield fixed;
    return;
  }
  const count = first.kind === 'input' ? first.alternatives.length : 2;
  for (let index = 0; index < count; index++) yield* assignments(rest, new Map([...fixed, [first, index]]));
}

function bruteForce(outcomes: readonly Formula[]): 'possible' | 'impossible' {
  const required = [...outcomes];
  const atoms = new Set<Input | Formula>();
  outcomes.forEach((formula) => mentions(formula, atoms));
  for (const atom of atoms) { // grows while it is walked
    if (atom.kind !== 'input') continue;
    required.push(...atom.constraints);
    atom.constraints.forEach((constraint) => mentions(constraint, atoms));
  }
  for (const assignment of assignments([...atoms])) {
    if (required.every((formula) => evaluate(formula, assignment))) return 'possible';
  }
  return 'impossible';
}

describe('against trying everything', () => {
  it('agrees on what is possible, question after question', () => {
    fc.assert(fc.property(world, ({ questions }) => {
      const solver = new Solver();
      for (const question of questions) expect(solver.isPossible(question)).toBe(bruteForce(question));
    }), { numRuns: 1500 });
  });

  it('agrees on the truth under given values where all are given, and never claims what another world refutes', () => {
    fc.assert(fc.property(world, ({ inputs, unknowables, formulas }) => {
      const solver = new Solver();
      const given = new Map<Input | Formula, number>(inputs.flatMap((of) => (of.given === undefined ? [] : [[of, of.given]])));
      const open = [...inputs.filter((of) => of.given === undefined), ...unknowables];
      for (const formula of formulas) {
        const truths = new Set([...assignments(open, given)].map((assignment) => evaluate(formula, assignment)));
        const claimed = solver.givenTruth(formula);
        if (claimed !== undefined) expect([...truths]).toEqual([claimed]);
        else expect(open.length).toBeGreaterThan(0);
      }
    }), { numRuns: 500 });
  });

  it('agrees on which formulas mention an unknowable', () => {
    fc.assert(fc.property(world, ({ formulas }) => {
      const solver = new Solver();
      for (const formula of formulas) {
        const found = new Set<Input | Formula>();
        mentions(formula, found);
        expect(solver.dependsOnUnknowable(formula)).toBe([...found].some((atom) => atom.kind === 'unknowable'));
      }
    }), { numRuns: 500 });
  });
});

describe('effort', () => {
  /** 41 conditions, each over two of 74 parameters and the condition before it. */
  function chain(): readonly Condition[] {
    const parameters = Array.from({ length: 74 }, (_, index) => input(`P${index}`, ['a', 'b', 'c'].slice(0, 2 + (index % 2))));
    const conditions: Condition[] = [];
    for (let index = 0; index < 41; index++) {
      const before = conditions.at(-1);
      const equals = [0, 1].flatMap((step) => {
        const parameter = parameters[(index * 7 + step * 31) % parameters.length];
        return parameter === undefined ? [] : [is(parameter, (index + step) % 2)];
      });
      const parts = [...equals, ...(before === undefined ? [] : [index % 4 === 1 ? fails(before) : holds(before)])];
      conditions.push(condition(`C${index}`, index % 3 === 0 ? or(parts) : index % 3 === 1 ? and(parts) : not(or([not(and(parts))]))));
    }
    return conditions;
  }

  /** As the engine asks: decide one condition after the other, pseudo-randomly, each side that is possible. */
  function replay(solver: Solver, conditions: readonly Condition[], rounds: number): readonly string[] {
    const answers: string[] = [];
    let seed = 1;
    for (let round = 0; round < rounds; round++) {
      const decided: Formula[] = [];
      for (let step = 0; step < conditions.length; step++) {
        const next = conditions[(step * 5 + round) % conditions.length];
        if (next === undefined) continue;
        seed = (seed * 48271) % 2147483647;
        const sides = seed % 2 === 0 ? [holds(next), fails(next)] : [fails(next), holds(next)];
        const verdicts = sides.map((side) => solver.isPossible([...decided, side]));
        answers.push(...verdicts);
        const chosen = sides.find((_, index) => verdicts[index] === 'possible');
        if (chosen !== undefined) decided.push(chosen);
      }
    }
    return answers;
  }

  it('stays small over thousands of questions to 74 parameters and 41 chained conditions', () => {
    const solver = new Solver();
    const answers = replay(solver, chain(), 60);
    expect(answers).toHaveLength(4920);
    expect(answers).not.toContain('undecided');
    expect(answers).toContain('impossible');
    expect(solver.work / answers.length).toBeLessThan(500);
  });

  it('is the same in every run', () => {
    const runs = [1, 2].map(() => {
      const solver = new Solver();
      return [replay(solver, chain(), 5), solver.work];
    });
    expect(runs[0]).toEqual(runs[1]);
  });

  it('looks only at what a question involves', () => {
    const env = input('Env', ['a', 'b']);
    let last = is(env, 0);
    for (let index = 0; index < 1_000; index++) last = named(and([last, is(input(`P${index}`, ['a', 'b']), 0)]));
    const solver = new Solver();
    expect(solver.isPossible([last])).toBe('possible');
    const before = solver.work;
    expect(solver.isPossible([is(env, 1)])).toBe('possible'); // makes all conditions false, which nobody asked
    expect(solver.work - before).toBeLessThan(20);
  });

  function parity(inputs: readonly Input[]): Formula {
    return inputs.map((of) => is(of, 0)).reduce((left, right) => named(xor(left, right)));
  }

  it('sees the contradiction in parities of 60 inputs built alike', () => {
    const inputs = Array.from({ length: 60 }, (_, index) => input(`P${index}`, ['a', 'b']));
    expect(new Solver().isPossible([parity(inputs), not(parity(inputs))])).toBe('impossible');
  });

  it('gives up on parities of 60 inputs in different orders within its budget, and answers the next question', () => {
    const inputs = Array.from({ length: 60 }, (_, index) => input(`P${index}`, ['a', 'b']));
    const shuffled = inputs.map((_, index) => inputs[(index * 23) % 60]).filter((of) => of !== undefined);
    const solver = new Solver({ budget: 20_000 });
    expect(solver.isPossible([parity(inputs), not(parity(shuffled))])).toBe('undecided');
    expect(solver.work).toBeLessThan(30_000);
    expect(solver.isPossible([parity(inputs)])).toBe('possible');
    expect(solver.isPossible([parity(shuffled), not(parity(shuffled))])).toBe('impossible');
  });

  it('answers rightly after so many hard questions that it has to forget', () => {
    const inputs = Array.from({ length: 60 }, (_, index) => input(`P${index}`, ['a', 'b']));
    const shuffled = inputs.map((_, index) => inputs[(index * 23) % 60]).filter((of) => of !== undefined);
    const solver = new Solver({ budget: 1_000_000 });
    for (const of of inputs.slice(0, 6)) expect(solver.isPossible([parity(inputs), not(parity(shuffled)), is(of, 0)])).toBe('undecided');
    const few = inputs.slice(0, 6);
    const reversed = [...few].reverse();
    expect(solver.isPossible([parity(few), not(parity(reversed))])).toBe('impossible');
    expect(solver.isPossible([parity(few), parity(reversed)])).toBe('possible');
    const pinned = few.map((of) => is(of, 1));
    expect(solver.isPossible([parity(few), ...pinned])).toBe('impossible');
    expect(solver.isPossible([not(parity(reversed)), ...pinned])).toBe('possible');
  });

  it('solves shuffled parities of 10 inputs, which takes learning and restarts', () => {
    const inputs = Array.from({ length: 10 }, (_, index) => input(`P${index}`, ['a', 'b']));
    const shuffled = inputs.map((_, index) => inputs[(index * 7) % 10]).filter((of) => of !== undefined);
    const solver = new Solver({ budget: 2_000_000 });
    expect(solver.isPossible([parity(inputs), not(parity(shuffled))])).toBe('impossible');
    expect(solver.isPossible([parity(inputs), parity(shuffled)])).toBe('possible');
  });

  it('takes formulas nested and conditions chained tens of thousands deep, and gates as wide', () => {
    const env = input('Env', ['a', 'b']);
    const zones = unknowable('zones');
    let deep: Formula = is(env, 0);
    for (let depth = 0; depth < 30_000; depth++) deep = depth % 2 === 0 ? named(or([deep, is(env, 0)])) : and([deep, not(zones)]);
    const solver = new Solver({ budget: 2_000_000 });
    expect(solver.isPossible([deep, is(env, 0)])).toBe('possible');
    expect(solver.isPossible([deep, is(env, 1)])).toBe('impossible');
    expect(solver.givenTruth(deep)).toBeUndefined();
    expect(solver.dependsOnUnknowable(deep)).toBe(true);
    const many = Array.from({ length: 3_000 }, (_, index) => input(`P${index}`, ['a', 'b']));
    const wide = or(many.map((of) => is(of, 0)));
    expect(solver.isPossible([wide])).toBe('possible');
    expect(solver.isPossible([wide, ...many.map((of) => is(of, 1))])).toBe('impossible');
    expect(solver.isPossible([constant(true), not(wide)])).toBe('possible');
  });
});

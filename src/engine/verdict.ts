import type { Path, Step } from './replay.js';
import { givenAlternative } from './replay.js';
import type { Solver } from './solver.js';
import type { Verdict } from '../model/finding.js';
import { describeOutcome, not, outcome } from '../model/decision.js';

/** Under what circumstances something fails, and what follows from that. */
export interface Judgement {
  readonly verdict: Verdict;
  /** What has to be so for it to fail; empty: nothing. */
  readonly because: readonly Step[];
  /** The path that shows it. */
  readonly path: Path;
}

/**
 * Judges from all paths, and from those that fail. For each failing path the steps that do not matter are dropped: what
 * remains suffices to fail, whatever the rest. Then the worst circumstances decide:
 * nothing unknown and nothing but the inputs as given (or inputs that have no value yet): `fail`; another permitted input:
 * `conditional`; something that only the deployment knows: `review`.
 */
export function judge(paths: readonly Path[], fails: (path: Path) => boolean, solver: Solver): Judgement | undefined {
  const failing = paths.filter(fails);
  const holding = paths.filter((path) => !fails(path));
  let worst: Judgement | undefined;
  for (const path of failing) {
    const because = whatMatters(path, holding, solver);
    const verdict = path.uncertain ? 'review' : verdictOf(because, solver);
    if (!worst || RANK[verdict] < RANK[worst.verdict]) worst = { verdict, because, path };
    if (verdict === 'fail') break;
  }
  return worst && { ...worst, because: withoutImplied(worst.because, solver) };
}

const RANK: Readonly<Record<Verdict, number>> = { fail: 0, conditional: 1, review: 2 };

/** `Env is prod`: what people are told. Questions are told otherwise: they have no answer before deployment. */
export function describe(because: readonly Step[]): string[] {
  return because.flatMap((step) => (step.kind === 'decision' ? [describeOutcome(step.decision, step.alternative)] : []));
}

/** A subset of the path's steps with which no path holds, no step of which can be left out. */
function whatMatters(path: Path, holding: readonly Path[], solver: Solver): readonly Step[] {
  let kept = path.steps;
  for (const step of [...path.steps].sort((a, b) => tellingLast(a, solver) - tellingLast(b, solver))) {
    const rest = kept.filter((other) => other !== step);
    if (!holding.some((other) => agrees(other, rest))) kept = rest;
  }
  return kept;
}

/** Of steps of which one follows from the others (not prod, and dev), the one that says less is left out. */
function withoutImplied(because: readonly Step[], solver: Solver): readonly Step[] {
  return because.reduce<readonly Step[]>((kept, step) => {
    if (step.kind === 'question') return kept;
    const rest = kept.filter((other) => other !== step);
    const outcomes = rest.flatMap((other) => (other.kind === 'decision' ? [outcome(other.decision, other.alternative)] : []));
    return solver.isPossible([...outcomes, not(outcome(step.decision, step.alternative))]) === 'impossible' ? rest : kept;
  }, because);
}

/** The order in which steps are tried to be dropped: unknowns first, then inputs that are not as given. */
function tellingLast(step: Step, solver: Solver): number {
  return ['unknown', 'other', 'open', 'given'].indexOf(standing(step, solver));
}

/** Whether a path is among those that the steps describe: it took none of them differently. */
function agrees(path: Path, steps: readonly Step[]): boolean {
  return steps.every((step) => path.steps.every((other) => !differs(step, other)));
}

function differs(a: Step, b: Step): boolean {
  if (a.kind === 'decision') return b.kind === 'decision' && a.decision === b.decision && a.alternative !== b.alternative;
  return b.kind === 'question' && a.question.subject === b.question.subject && a.question.text === b.question.text && a.answer !== b.answer;
}

function verdictOf(because: readonly Step[], solver: Solver): Verdict {
  const standings = because.map((step) => standing(step, solver));
  if (standings.includes('unknown')) return 'review';
  return standings.includes('other') ? 'conditional' : 'fail';
}

/** `given`: as the inputs are; `other`: a permitted change of them; `open`: an input without a value; `unknown`: only deployment tells. */
function standing(step: Step, solver: Solver): 'given' | 'other' | 'open' | 'unknown' {
  if (step.kind === 'question') return 'unknown';
  const given = givenAlternative(step.decision, solver);
  if (given !== undefined) return given === step.alternative ? 'given' : 'other';
  return step.decision.kind === 'condition' && solver.dependsOnUnknowable(step.decision.formula) ? 'unknown' : 'open';
}

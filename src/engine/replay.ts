import type { Solver } from './solver.js';
import type { Decision, Formula } from '../model/decision.js';
import { alternativeCount, outcome } from '../model/decision.js';
import type { Resource } from '../model/resource.js';
import type { Place } from '../model/source.js';
import type { Scalar, Value } from '../model/value.js';
import type { Exploration, Question } from '../policy/exploration.js';
import { Refused, Undecidable } from '../policy/exploration.js';
import type { Graph } from '../policy/graph.js';
import type { Subject } from '../policy/property.js';
import type { ResourceHandle } from '../policy/resource-node.js';
import { ResourceNode } from '../policy/resource-node.js';
import type { Policy, PolicyParameters, Report } from '../policy/policy.js';

/** Something that a policy made the engine decide on a path. */
export type Step =
  | { readonly kind: 'decision'; readonly decision: Decision; readonly alternative: number }
  | { readonly kind: 'question'; readonly question: Question; readonly answer: boolean };

/** One violation on one path, as it was when the policy reported it. */
export interface Violation {
  readonly subject: Mention;
  readonly message: string;
  readonly parts: readonly Mention[];
}

/** A property or resource that a violation is about. */
export interface Mention {
  readonly resource: Resource;
  /** Property path; empty for the resource as a whole. */
  readonly path: string;
  /** As the author of the file writes it; empty for the resource as a whole. */
  readonly name: string;
  readonly place: Place;
  readonly value: Value | undefined;
}

/** What a policy says with everything that it read decided in one way. */
export interface Path {
  /** Real decisions only: what followed from the others is left out. */
  readonly steps: readonly Step[];
  readonly violations: readonly Violation[];
  /** The policy needed an exact text that only the deployment knows. */
  readonly undecidable?: { readonly place: Place; readonly why: string };
  /** The solver's budget ran out: the path may be impossible. */
  readonly uncertain: boolean;
}

export interface Replay {
  readonly paths: readonly Path[];
  /** More paths than the budget allows: what is said of this resource is incomplete. */
  readonly exhausted: boolean;
}

/** Paths per policy and resource. Real templates need a handful; a policy that reads eight free conditions needs 256. */
const PATH_BUDGET = 300;

/** Runs `policy` on `resource` once per combination of what it reads, the inputs as given first. */
export function replay(policy: Policy, resource: Resource, graph: Graph, solver: Solver, parameters: PolicyParameters = policy.parameters): Replay {
  const paths: Path[] = [];
  const pending: Branch[] = [{ steps: [] }];
  for (let branch = pending.pop(); branch; branch = pending.pop()) {
    if (paths.length === PATH_BUDGET) return { paths, exhausted: true };
    const run = new Run(graph, solver, branch.steps);
    const path = run.follow(policy, resource, parameters);
    if (path) paths.push(path);
    pending.push(...run.branches.reverse());
  }
  return { paths, exhausted: false };
}

/** Where a path that was not followed yet leaves one that was. */
interface Branch {
  readonly steps: readonly Step[];
}

class Run implements Exploration {
  readonly branches: Branch[] = [];
  private readonly steps: Step[] = [];
  private readonly outcomes: Formula[] = [];
  // Made when first needed: most runs decide and ask nothing.
  private chosen: Map<Decision, number> | undefined;
  private answers: Map<object, Map<string, boolean>> | undefined;
  private equal: Map<object, Scalar> | undefined;
  private uncertain = false;

  constructor(
    readonly graph: Graph,
    private readonly solver: Solver,
    private readonly prescribed: readonly Step[],
  ) {}

  /** Undefined where the deployment refuses what is read on this path. */
  follow(policy: Policy, resource: Resource, parameters: PolicyParameters): Path | undefined {
    const violations: Violation[] = [];
    const report: Report = (subject, message, parts = []) => {
      const about = mention(subject);
      if (!mayBeElsewhere(about)) violations.push({ subject: about, message, parts: parts.map(mention) });
    };
    let undecidable: Path['undecidable'];
    if (this.exists(resource)) {
      try {
        policy.check(new ResourceNode<never>(resource, this), report, parameters);
      } catch (error) {
        if (error instanceof Refused) return undefined;
        if (!(error instanceof Undecidable)) throw error;
        undecidable = { place: error.place, why: error.why };
      }
    }
    return { steps: this.steps, violations, uncertain: this.uncertain, ...(undecidable && { undecidable }) };
  }

  exists(resource: Resource): boolean {
    const { conditions } = resource;
    return conditions.length === 0 || conditions.every((condition) => this.choose(condition) === 0);
  }

  choose(decision: Decision): number {
    const known = this.chosen?.get(decision);
    if (known !== undefined) return known;
    const alternative = this.prescribedAlternative(decision) ?? this.firstPossible(decision);
    (this.chosen ??= new Map()).set(decision, alternative);
    this.outcomes.push(outcome(decision, alternative));
    return alternative;
  }

  ask(question: Question): boolean {
    const answers = this.answersAbout(question.subject);
    const known = answers.get(question.text) ?? this.impliedAnswer(question);
    if (known !== undefined) return known;
    const next = this.prescribed[this.steps.length];
    const answer = next?.kind === 'question' ? next.answer : true;
    if (!next) this.branches.push({ steps: [...this.steps, { kind: 'question', question, answer: !answer }] });
    this.steps.push({ kind: 'question', question, answer });
    answers.set(question.text, answer);
    if (answer && question.equals !== undefined) (this.equal ??= new Map()).set(question.subject, question.equals);
    return answer;
  }

  private answersAbout(subject: object): Map<string, boolean> {
    this.answers ??= new Map();
    const answers = this.answers.get(subject) ?? new Map<string, boolean>();
    this.answers.set(subject, answers);
    return answers;
  }

  /** What equals one value equals no other. */
  private impliedAnswer({ subject, equals }: Question): boolean | undefined {
    if (equals === undefined || !this.equal?.has(subject)) return undefined;
    return this.equal.get(subject) === equals;
  }

  private prescribedAlternative(decision: Decision): number | undefined {
    const next = this.prescribed[this.steps.length];
    if (next?.kind !== 'decision' || next.decision !== decision) return undefined;
    this.steps.push(next);
    return next.alternative;
  }

  /** Takes the first alternative that can be, as given if possible; the others become branches. */
  private firstPossible(decision: Decision): number {
    const possible = this.inOrder(decision).filter((alternative) => this.isPossible(outcome(decision, alternative)));
    const [first = 0, ...others] = possible;
    if (others.length > 0) {
      for (const alternative of others) this.branches.push({ steps: [...this.steps, { kind: 'decision', decision, alternative }] });
      this.steps.push({ kind: 'decision', decision, alternative: first });
    }
    return first;
  }

  private inOrder(decision: Decision): number[] {
    const all = Array.from({ length: alternativeCount(decision) }, (_, alternative) => alternative);
    const first = givenAlternative(decision, this.solver);
    return first === undefined ? all : [first, ...all.filter((alternative) => alternative !== first)];
  }

  private isPossible(next: Formula): boolean {
    const answer = this.solver.isPossible([...this.outcomes, next]);
    if (answer === 'undecided') this.uncertain = true;
    return answer !== 'impossible';
  }
}

function mention(subject: Subject | ResourceHandle): Mention {
  if (!('owner' in subject)) return { resource: subject.resource, path: '', name: '', place: subject.place, value: undefined };
  return { resource: subject.owner.resource, path: subject.path, name: subject.name, place: subject.place, value: subject.value };
}

/** Of a resource that is declared elsewhere only what is here counts: what seems to be missing may be there. */
function mayBeElsewhere({ resource: { isFragment, properties }, path }: Mention): boolean {
  if (!isFragment || properties.kind !== 'map') return false;
  const [property = ''] = path.split(/[.[]/, 1);
  return !properties.entries.has(property);
}

/** How the decision turns out with the inputs as given; undefined where they do not decide it. */
export function givenAlternative(decision: Decision, solver: Solver): number | undefined {
  if (decision.kind === 'input') return decision.given;
  const truth = solver.givenTruth(decision.formula);
  return truth === undefined ? undefined : truth ? 0 : 1;
}

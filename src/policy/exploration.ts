import type { Decision } from '../model/decision.js';
import type { Resource } from '../model/resource.js';
import type { Place } from '../model/source.js';
import type { Scalar } from '../model/value.js';
import type { Graph } from './graph.js';

/**
 * One path through everything undecided. The engine replays a policy once per path; on each of them the policy sees plain,
 * decided values, because whatever it reads is decided here first.
 */
export interface Exploration {
  readonly graph: Graph;
  /** The alternative that `decision` takes on this path. */
  choose(decision: Decision): number;
  /** The answer, on this path, to a question that only the deployment can answer. */
  ask(question: Question): boolean;
  /** Whether `resource` exists on this path. */
  exists(resource: Resource): boolean;
}

export interface Question {
  /** What is unknown (`Unknown.identity`): one question about it has one answer on a path. */
  readonly subject: object;
  readonly text: string;
  /** The question is whether the subject equals this. */
  readonly equals?: Scalar;
  /** Why nobody can know yet. */
  readonly why: string;
  readonly place: Place;
}

/** Thrown to end a path that no deployment takes. */
export class Refused extends Error {}

/** Thrown to end a path on which a policy needs the exact text of something that is known only after deployment. */
export class Undecidable extends Error {
  constructor(
    readonly place: Place,
    readonly why: string,
  ) {
    super(why);
  }
}

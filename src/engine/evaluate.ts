import type { LocatedFinding } from './findings.js';
import { findingsOf } from './findings.js';
import { findingOrder } from './order.js';
import type { Replay } from './replay.js';
import { replay } from './replay.js';
import type { Scope } from './scope.js';
import { withinScope } from './scope.js';
import { Solver } from './solver.js';
import { withoutRepetitions } from './yielding.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Severity } from '../model/finding.js';
import type { Resource } from '../model/resource.js';
import { Graph } from '../policy/graph.js';
import { EVERY_TYPE } from '../policy/policy.js';
import type { Policy, PolicyParameters } from '../policy/policy.js';

/** A policy that was selected, with the severity that the configuration gives it. */
export interface SelectedPolicy {
  readonly policy: Policy;
  readonly severity: Severity;
  /** Those that the configuration sets; the others have the policy's defaults. */
  readonly parameters?: PolicyParameters;
}

export interface Evaluation {
  readonly findings: readonly LocatedFinding[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Somebody who wants to know how far the evaluation is, and what takes its time. It has no say in what comes out. */
export interface EvaluationObserver {
  /** Calls `hold`, which holds a policy against a resource of a unit. */
  readonly around: <T>(policy: string, unit: string, hold: () => T) => T;
  /** Called when so many of all policies were run. */
  readonly progress: (policies: number, all: number) => void;
}

/**
 * Runs every selected policy on every resource of its types, of those that are in scope; what policies see beside it is everything.
 * What is said of a unit does not depend on which others are in scope. A policy that throws costs its own answer, not the run.
 */
export function evaluate(resources: readonly Resource[], selected: readonly SelectedPolicy[], scope?: Scope, observer?: EvaluationObserver): Evaluation {
  const graph = new Graph(resources);
  const solverOf = solversByUnit();
  const findings: LocatedFinding[] = [];
  const diagnostics: Diagnostic[] = [];
  const declared = resources.filter(isDeclared);
  const judged = (type: string): readonly Resource[] => withinScope(type === EVERY_TYPE ? declared : graph.ofType(type), scope);
  for (const [position, { policy, severity, parameters: configured }] of selected.entries()) {
    observer?.progress(position, selected.length);
    const parameters = { ...policy.parameters, ...configured };
    for (const resource of policy.resources.flatMap(judged)) {
      const solver = solverOf(resource);
      try {
        const hold = (): Replay => replay(policy, resource, graph, solver, parameters);
        const { paths, exhausted } = observer ? observer.around(policy.id, resource.unit.id, hold) : hold();
        findings.push(...findingsOf(policy, severity, resource, paths, solver));
        if (exhausted) diagnostics.push(budgetExhausted(policy, resource));
      } catch (error) {
        diagnostics.push(policyCrashed(policy, resource, error));
      }
    }
  }
  return { findings: [...withoutRepetitions(findings)].sort((a, b) => findingOrder(a.finding, b.finding)), diagnostics };
}

/** Written in a file as a resource; the properties of a part are those of another one. */
function isDeclared({ isPart, type }: Resource): boolean {
  return !isPart && !type.startsWith('Nearside::');
}

/** What a solver answers may depend on what it was asked before: each unit has one of its own. */
function solversByUnit(): (resource: Resource) => Solver {
  const solvers = new Map<string, Solver>();
  return ({ unit }) => {
    const known = solvers.get(unit.id);
    if (known) return known;
    const solver = new Solver();
    solvers.set(unit.id, solver);
    return solver;
  };
}

function budgetExhausted(policy: Policy, resource: Resource): Diagnostic {
  return {
    severity: 'warning',
    code: 'budget-exhausted',
    message: `${policy.id}: ${resource.address} depends on more combinations of conditions than are explored; what was not explored is not known to hold.`,
    place: resource.header,
  };
}

function policyCrashed(policy: Policy, resource: Resource, error: unknown): Diagnostic {
  return {
    severity: 'error',
    code: 'policy-crashed',
    message: `${policy.id} failed on ${resource.address}: ${error instanceof Error ? error.message : String(error)}. This is a bug in the policy.`,
    place: resource.header,
  };
}

import type { LocatedFinding } from './findings.js';
import { findingsOf } from './findings.js';
import { replay } from './replay.js';
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

/** Runs every selected policy on every resource of its types. A policy that throws costs its own answer, not the run. */
export function evaluate(resources: readonly Resource[], selected: readonly SelectedPolicy[]): Evaluation {
  const graph = new Graph(resources);
  const solver = new Solver();
  const findings: LocatedFinding[] = [];
  const diagnostics: Diagnostic[] = [];
  const declared = resources.filter(isDeclared);
  for (const { policy, severity, parameters: configured } of selected) {
    const parameters = { ...policy.parameters, ...configured };
    for (const resource of policy.resources.flatMap((type) => (type === EVERY_TYPE ? declared : graph.ofType(type)))) {
      try {
        const { paths, exhausted } = replay(policy, resource, graph, solver, parameters);
        findings.push(...findingsOf(policy, severity, resource, paths, solver));
        if (exhausted) diagnostics.push(budgetExhausted(policy, resource));
      } catch (error) {
        diagnostics.push(policyCrashed(policy, resource, error));
      }
    }
  }
  return { findings: [...withoutRepetitions(findings)].sort(inOrder), diagnostics };
}

/** Written in a file as a resource; the properties of a part are those of another one. */
function isDeclared({ isPart, type }: Resource): boolean {
  return !isPart && !type.startsWith('Nearside::');
}

/** A total order: by place, then policy, address and fingerprint. */
function inOrder(a: LocatedFinding, b: LocatedFinding): number {
  const [x, y] = [a.finding, b.finding];
  return (
    compare(x.location.file, y.location.file) ||
    x.location.startLine - y.location.startLine ||
    x.location.startColumn - y.location.startColumn ||
    compare(x.policy, y.policy) ||
    compare(x.resource.unit, y.resource.unit) ||
    compare(x.resource.address, y.resource.address) ||
    compare(x.fingerprint, y.fingerprint)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
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

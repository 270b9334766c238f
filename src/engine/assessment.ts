import type { SelectedPolicy } from './evaluate.js';
import { describePolicy } from './selection.js';
import { append } from '../model/append.js';
import type { Assessment, ComplianceAssessment, ControlStanding, ControlStatus, PolicyStanding, Standing } from '../model/assessment.js';
import type { Control, ControlTable } from '../model/control.js';
import type { ScanResult } from '../model/finding.js';
import { EVERY_TYPE } from '../policy/policy.js';

/** How every selected policy stands. */
export function assess(scan: ScanResult, selected: readonly SelectedPolicy[]): Assessment {
  const resources = new Map(Object.entries(scan.coverage.types));
  const [active, excepted] = [byPolicy(scan.findings), byPolicy(scan.suppressed)];
  const policies = selected.map(({ policy, severity }): PolicyStanding => {
    const findings = active.get(policy.id) ?? [];
    const suppressed = excepted.get(policy.id) ?? [];
    const looked = policy.resources.reduce((sum, type) => sum + (type === EVERY_TYPE ? scan.coverage.resources : (resources.get(type) ?? 0)), 0);
    return { policy: { ...describePolicy(policy), severity }, standing: standingOf(findings, suppressed, looked), resources: looked, findings, suppressed };
  });
  const { tool, units, coverage, diagnostics } = scan;
  return { tool, units, coverage, diagnostics, policies };
}

function standingOf(findings: PolicyStanding['findings'], suppressed: PolicyStanding['suppressed'], looked: number): Standing {
  if (findings.some(({ verdict }) => verdict === 'fail')) return 'fails';
  if (findings.some(({ verdict }) => verdict === 'review')) return 'undecided';
  if (suppressed.length > 0) return 'suppressed';
  return looked > 0 || findings.length > 0 ? 'holds' : 'nothing';
}

/** The same by the controls of a catalogue. */
export function assessControls(assessment: Assessment, table: ControlTable): ComplianceAssessment {
  const byControl = new Map<string, PolicyStanding[]>();
  for (const standing of assessment.policies) {
    for (const id of standing.policy.controls[table.catalogue] ?? []) append(byControl, id, standing);
  }
  return { ...assessment, table, controls: table.controls.map((control) => controlStanding(control, byControl.get(control.id) ?? [])) };
}

function controlStanding(control: Control, policies: readonly PolicyStanding[]): ControlStanding {
  const status = statusOf(policies);
  if (status !== 'not-checkable') return { control, status, policies };
  const nothing = policies.length > 0 ? 'Nothing was scanned that its policies look at.' : 'None of the policies that were run gives evidence for it.';
  return { control, status, reason: control.notCheckable ?? nothing, policies };
}

/** The worst standing of the policies decides; those that saw nothing have no say. */
function statusOf(policies: readonly PolicyStanding[]): ControlStatus {
  const standings = new Set(policies.map(({ standing }) => standing));
  if (standings.has('fails')) return 'fail';
  if (standings.has('undecided')) return 'undecided';
  if (standings.has('suppressed')) return 'suppressed';
  return standings.has('holds') ? 'pass' : 'not-checkable';
}

function byPolicy<T extends { readonly policy: string }>(findings: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const finding of findings) append(map, finding.policy, finding);
  return map;
}

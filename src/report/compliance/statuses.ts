import type { ComplianceAssessment, ControlStanding, ControlStatus, PolicyStanding } from '../../model/assessment.js';
import type { Responsibility } from '../../model/control.js';

/** In the order in which they are told: what needs somebody first. */
export const STATUSES: readonly ControlStatus[] = ['fail', 'undecided', 'suppressed', 'pass', 'not-checkable'];

export const STATUS_TEXTS: Readonly<Record<ControlStatus, string>> = {
  fail: 'fail',
  undecided: 'undecided',
  suppressed: 'suppressed',
  pass: 'pass',
  'not-checkable': 'not checkable',
};

export const RESPONSIBILITY_TEXTS: Readonly<Record<Responsibility, string>> = { aws: 'AWS', customer: 'customer', shared: 'AWS and customer' };

/** Said in every compliance report. */
export const DISCLAIMER =
  'This is evidence from code, not a certification: `pass` means that no policy that was run found a violation in what was scanned. ' +
  'Whether a control is met is for an assessor to say.';

export function countOf({ controls }: ComplianceAssessment, status: ControlStatus): number {
  return controls.filter((standing) => standing.status === status).length;
}

/** What stands behind a control's status. */
export function evidence({ status, policies, reason }: ControlStanding): readonly PolicyStanding[] {
  if (reason !== undefined) return [];
  if (status === 'pass') return policies.filter(({ standing }) => standing === 'holds');
  return policies.filter(({ standing }) => standing === 'fails' || standing === 'undecided' || standing === 'suppressed');
}

/** The resources that decide a control's status, each once: those with findings, or with suppressed ones. */
export function resourcesOf(standing: ControlStanding): readonly string[] {
  const found = evidence(standing).flatMap(({ findings, suppressed }) => [...findings, ...suppressed]);
  return [...new Set(found.map(({ resource }) => `${resource.unit}: ${resource.address}`))];
}

import type { Control, ControlTable } from './control.js';
import type { Coverage, Finding, PolicyInfo, ScanResult, SuppressedFinding } from './finding.js';

/**
 * How a policy stands in a scan, the worst that is true of it:
 * - `fails`: a resource violates it with the inputs as given;
 * - `undecided`: something that cannot be known before deployment decides;
 * - `suppressed`: everything that it found was excepted by somebody;
 * - `holds`: it looked at resources and found nothing, or only what other inputs than those given would break;
 * - `nothing`: there is no resource of its types.
 */
export type Standing = 'fails' | 'undecided' | 'suppressed' | 'holds' | 'nothing';

export interface PolicyStanding {
  readonly policy: PolicyInfo;
  readonly standing: Standing;
  /** The number of resources of its types. */
  readonly resources: number;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/** How a control stands: from its policies, or `not-checkable` where these saw nothing or there are none. */
export type ControlStatus = 'fail' | 'undecided' | 'suppressed' | 'pass' | 'not-checkable';

export interface ControlStanding {
  readonly control: Control;
  readonly status: ControlStatus;
  /** Why it is not checkable here. */
  readonly reason?: string;
  readonly policies: readonly PolicyStanding[];
}

/** Everything that a report about responsibilities tells. */
export interface Assessment {
  readonly tool: ScanResult['tool'];
  readonly units: ScanResult['units'];
  readonly coverage: Coverage;
  readonly diagnostics: ScanResult['diagnostics'];
  readonly policies: readonly PolicyStanding[];
}

/** An assessment arranged by the controls of one catalogue. */
export interface ComplianceAssessment extends Assessment {
  readonly table: ControlTable;
  readonly controls: readonly ControlStanding[];
}

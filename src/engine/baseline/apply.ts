import type { FormerFingerprints } from './former-fingerprints.js';
import { matchBaseline, matchRenamed, unitKey } from './match.js';
import type { BaselineEntry } from '../../model/baseline.js';
import type { DiagnosticCode, ReportedDiagnostic } from '../../model/diagnostic.js';
import type { Finding, SuppressedFinding, UnitInfo } from '../../model/finding.js';
import type { OpenBaseline } from '../../model/shard.js';

/** What has become of the unit that an entry is about: it was scanned, is no more, or is not part of this scan. */
export type UnitState = 'scanned' | 'gone' | 'elsewhere';

/** A baseline that a scan is to use. */
export interface BaselineInUse {
  /** Their `unit`s are named as the scan names them. */
  readonly entries: readonly BaselineEntry[];
  /** Entries count whatever day it is: whoever writes a baseline anew wants to keep what is said of them. */
  readonly ignoreExpiry?: true;
}

export interface BaselineRules {
  /** `2026-11-24`: entries that expired before then do not count. Undefined: no date is known, so none has. */
  readonly today: string | undefined;
  /** An entry of a policy that was not run is not unused. */
  readonly policiesRun: ReadonlySet<string>;
  readonly stateOf: (entry: BaselineEntry) => UnitState;
  readonly formerOf: FormerFingerprints;
}

export interface BaselinedShard extends Baselined {
  readonly open: OpenBaseline;
}

/** What a baseline changes in a result. */
export interface Baselined {
  /** The known findings, each with its entry. */
  readonly known: ReadonlyMap<Finding, BaselineEntry>;
  /** Entries about what is fixed. */
  readonly unused: readonly BaselineEntry[];
  /** Entries about which this scan says nothing: their unit or their policy is no part of it. */
  readonly elsewhere: readonly BaselineEntry[];
  readonly diagnostics: readonly ReportedDiagnostic[];
}

/** Finds the findings that a baseline knows. */
export function applyBaseline(findings: readonly Finding[], units: readonly UnitInfo[], baseline: BaselineInUse, rules: BaselineRules): Baselined {
  const { known, unused, elsewhere, diagnostics, open } = applyToShard(findings, units, baseline, rules);
  const renamed = applyRenamed(open, findings.filter((finding) => !known.has(finding)), units);
  return {
    known: new Map([...known, ...renamed.known]),
    unused: [...unused, ...renamed.unused],
    elsewhere,
    diagnostics: [...diagnostics, ...renamed.diagnostics],
  };
}

/**
 * Does so only in units that still have their names. What is `open` after that is for `applyRenamed`, once the findings of all units
 * are at hand.
 */
export function applyToShard(
  findings: readonly Finding[],
  units: readonly UnitInfo[],
  { entries, ignoreExpiry }: BaselineInUse,
  { today, policiesRun, stateOf, formerOf }: BaselineRules,
): BaselinedShard {
  const isExpired = ({ expires }: BaselineEntry): boolean => !ignoreExpiry && expires !== undefined && today !== undefined && expires < today;
  const { known, left } = matchBaseline(entries.filter((entry) => !isExpired(entry)), findings, units, formerOf);
  const ofThisScan = left.filter((entry) => policiesRun.has(entry.policy) && stateOf(entry) !== 'elsewhere');
  const gone = ofThisScan.filter((entry) => stateOf(entry) === 'gone');
  const unused = ofThisScan.filter((entry) => stateOf(entry) === 'scanned');
  const counted = new Set(ofThisScan);
  return {
    known,
    unused,
    elsewhere: left.filter((entry) => !counted.has(entry)),
    diagnostics: [...entries.filter((entry) => isExpired(entry) && stateOf(entry) !== 'elsewhere').map(expired), ...unused.map(isOfNoUse)],
    open: { gone, units: [...new Set(entries.map(unitKey))] },
  };
}

/** Finds those that it knows under the unit's earlier name, among the findings that are not known by their present one. */
export function applyRenamed({ gone, units: knownUnits }: OpenBaseline, findings: readonly Finding[], units: readonly UnitInfo[]): Baselined {
  const { known, left } = matchRenamed(gone, new Set(knownUnits), findings, units);
  return { known, unused: left, elsewhere: [], diagnostics: left.map(isOfNoUse) };
}

/** A known finding as reports list it. */
export function suppressedBy(finding: Finding, { reason, owner, expires, location }: BaselineEntry): SuppressedFinding {
  return {
    ...finding,
    suppression: {
      kind: 'baseline',
      ...(reason !== undefined && { reason }),
      ...(owner !== undefined && { owner }),
      ...(expires !== undefined && { expires }),
      ...(location && { location }),
    },
  };
}

function expired(entry: BaselineEntry): ReportedDiagnostic {
  return remark('baseline-expired', `The baseline's entry of ${named(entry)} expired on ${entry.expires ?? ''}: its finding is reported again.`, entry);
}

function isOfNoUse(entry: BaselineEntry): ReportedDiagnostic {
  const message = `Nothing is found any more that the baseline's entry of ${named(entry)} is about: \`nearside baseline --prune\` removes it.`;
  return remark('baseline-unused', message, entry);
}

function named({ policy, address, unit }: BaselineEntry): string {
  return `\`${policy}\` at \`${address}\` in \`${unit}\``;
}

function remark(code: DiagnosticCode, message: string, { location }: BaselineEntry): ReportedDiagnostic {
  return { severity: 'info', code, message, ...(location && { location }) };
}

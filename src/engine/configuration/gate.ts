import type { Configuration, GateSeverity } from './configuration.js';
import type { Finding, Verdict } from '../../model/finding.js';
import { SEVERITIES } from '../../model/finding.js';

/** Which findings make a scan exit with 1. */
export interface Gate {
  /** The least severity that counts. */
  readonly severity: GateSeverity;
  readonly verdicts: readonly Verdict[];
  /** Only findings that were not in the base count. */
  readonly isForNew?: boolean;
}

const DEFAULT_GATE: Gate = { severity: 'info', verdicts: ['fail'] };

export function gateOf(failOn: Configuration['failOn']): Gate {
  return typeof failOn === 'string' ? { ...DEFAULT_GATE, severity: failOn } : { ...DEFAULT_GATE, ...failOn };
}

export function isGating({ severity, verdict, change }: Pick<Finding, 'severity' | 'verdict' | 'change'>, gate: Gate): boolean {
  if (gate.isForNew && change !== 'new') return false;
  if (gate.severity === 'none' || !gate.verdicts.includes(verdict)) return false;
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(gate.severity);
}

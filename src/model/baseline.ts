import type { Verdict } from './finding.js';
import type { Location } from './source.js';

/** The version of the file's format that this nearside reads and writes. */
export const BASELINE_VERSION = 1;

/** A baseline: the findings that were there when nearside was introduced. */
export interface Baseline {
  readonly $schema?: string;
  readonly version: typeof BASELINE_VERSION;
  readonly entries: readonly BaselineEntry[];
}

/** One finding that is known. What people add (`owner`, `reason`, `expires`) stays when the file is written anew. */
export interface BaselineEntry {
  /** In the file relative to its folder, in memory to the working directory; a CDK stack's construct path as it is. */
  readonly unit: string;
  /** Absent: the unit is a path. */
  readonly kind?: 'cdk';
  readonly policy: string;
  readonly address: string;
  /** Absent: `fail`. */
  readonly verdict?: Verdict;
  /** As `Finding.fingerprint`. */
  readonly fingerprint: string;
  readonly owner?: string;
  readonly reason?: string;
  /** `2026-12-31`, the last day on which it counts. */
  readonly expires?: string;
  /** Where it is written, which is no part of it. */
  readonly location?: Location;
}

import type { BaselineEntry } from './baseline.js';
import type { ReportedDiagnostic } from './diagnostic.js';
import type { UnitInfo } from './finding.js';

/** Which of how many shards, counted from 1. */
export interface ShardNumber {
  readonly index: number;
  readonly count: number;
}

export interface ShardRequest extends ShardNumber {
  /** What SARIF of all shards together is called: see `SarifOptions`. */
  readonly category: string;
}

/** What a result of a part of the units says beside its findings, so that the parts can be joined to what a whole run says. */
export interface Shard extends ShardRequest, SuppressionRemarks {
  /** Of all shards together, in the order of a whole run. */
  readonly units: readonly UnitInfo[];
  /** The ids of the policies that were run, in their order. */
  readonly policies: readonly string[];
  readonly withheld: Withheld;
  /** Absent: no baseline was used. */
  readonly baseline?: OpenBaseline;
}

/** What one part has to say of suppressions. */
export interface SuppressionRemarks {
  /** Of those that may be about something in this part; of several parts the first remark counts. */
  readonly undecided: readonly SuppressionRemark[];
  /** Of those that nothing in this part needs; it counts where no part does. */
  readonly unused: readonly SuppressionRemark[];
  /** Those that are about something in this part, or may be. */
  readonly needed: readonly string[];
}

export interface SuppressionRemark {
  /** What it is known by in every shard. */
  readonly suppression: string;
  readonly diagnostic: ReportedDiagnostic;
}

/** Resources that CDK made for its own purposes, and what was found in them. */
export interface Withheld {
  readonly resources: number;
  readonly findings: number;
}

/** What of a baseline only somebody who sees all shards can decide: which units were renamed. */
export interface OpenBaseline {
  /** Entries of units that are gone. */
  readonly gone: readonly BaselineEntry[];
  /** Keys of all units that the baseline knows. */
  readonly units: readonly string[];
}

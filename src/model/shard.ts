import type { BaselineEntry } from './baseline.js';
import type { ReportedDiagnostic } from './diagnostic.js';
import type { UnitInfo } from './finding.js';

/** Which of how many shards, counted from 1. */
export interface ShardNumber {
  readonly index: number;
  readonly count: number;
}

/** What a result of a part of the units says beside its findings, so that the parts can be joined to what a whole run says. */
export interface Shard extends ShardNumber {
  /** Of all shards together, in the order of a whole run. */
  readonly units: readonly UnitInfo[];
  /** The ids of the policies that were run, in their order. */
  readonly policies: readonly string[];
  /** Of suppressions that nothing in this part needs. */
  readonly unused: readonly UnusedSuppression[];
  readonly withheld: Withheld;
  /** Absent: no baseline was used. */
  readonly baseline?: OpenBaseline;
}

export interface UnusedSuppression {
  /** Its position among all suppressions, which is the same in every shard. */
  readonly suppression: number;
  /** What is said of it where no shard needs it. */
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

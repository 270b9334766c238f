import type { Workspace } from './workspace.js';

/** A measured number. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: '×' | 's' | 'ms' | 'MB' | '/s';
  /** Absent: there is no budget for it, it explains the others. */
  readonly budget?: { readonly atMost: number } | { readonly atLeast: number };
}

export type Measured = { readonly figures: readonly Figure[] } | { readonly skipped: string };

/** What can be chosen on the command line. */
export interface Section {
  readonly name: string;
  measure(workspace: Workspace): Measured | Promise<Measured>;
}

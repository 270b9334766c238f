import { compare } from './engine/comparison/index.js';
import type { Comparison } from './engine/comparison/index.js';
import type { Files } from './frontend/files.js';
import type { Judged } from './judge.js';
import { judge } from './judge.js';
import type { Diagnostic, ReportedDiagnostic } from './model/diagnostic.js';
import type { Base, ScanResult } from './model/finding.js';
import type { Estate } from './model/resource.js';
import type { ScanSettings } from './scan.js';
import { readFiles } from './scan.js';

/** The files of a state, and what there was to say when they were looked for (`diskFiles`). */
export interface StateFiles {
  readonly files: Files;
  readonly diagnostics: readonly Diagnostic[];
}

export interface BaseFiles extends StateFiles {
  readonly base: Base;
}

export interface State {
  readonly estate: Estate;
  readonly result: ScanResult;
}

export interface Revisions {
  readonly base: State;
  /** Its result says nothing of the base. */
  readonly head: State;
  /** The head's, with `base`, `fixed` and the `change` of each finding. */
  readonly result: ScanResult;
  /** What became of which resource: those of the base by the ids of the head's, where they have another address or unit. */
  readonly renames: Comparison['renames'];
}

/** Reads two states of the same folder and judges both by the same settings, those of the head, whatever the base had. */
export async function compareRevisions(base: BaseFiles, head: StateFiles, settings: ScanSettings): Promise<Revisions> {
  const [before, after] = [await readState(base, settings), await readState(head, settings)];
  const { findings, suppressed, fixed, renames } = compare(compared(before), compared(after));
  const diagnostics = [...after.judged.result.diagnostics, ...baseIncomplete(before.judged.result, after.judged.result)];
  const result: ScanResult = { ...after.judged.result, base: base.base, findings, suppressed, fixed, diagnostics };
  return { base: stateOf(before), head: stateOf(after), result, renames };
}

interface ReadState {
  readonly estate: Estate;
  readonly judged: Judged;
}

async function readState({ files, diagnostics }: StateFiles, settings: ScanSettings): Promise<ReadState> {
  const read = await readFiles(files, settings, diagnostics);
  return { estate: read.estate, judged: judge(read, settings) };
}

function compared({ estate, judged: { findings, suppressed, result } }: ReadState): Parameters<typeof compare>[0] {
  return { estate, findings, suppressed, diagnostics: result.diagnostics };
}

function stateOf({ estate, judged }: ReadState): State {
  return { estate, result: judged.result };
}

/** What could not be looked at in the base only counts as new: whoever wonders why is told. */
function baseIncomplete(base: ScanResult, head: ScanResult): readonly ReportedDiagnostic[] {
  const known = new Set(head.diagnostics.map(({ code, message }) => `${code} ${message}`));
  const own = base.diagnostics.filter(({ severity, code, message }) => severity !== 'info' && !known.has(`${code} ${message}`));
  const [first, ...others] = own;
  if (!first) return [];
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const where = first.location === undefined ? '' : ` in ${first.location.file}, line ${first.location.startLine}`;
  const consequence = 'Not everything in the base could be looked at; findings in what is missing there count as new.';
  const message = `${consequence} First problem${where}: ${first.message}${more}`;
  return [{ severity: 'info', code: 'base-incomplete', message }];
}

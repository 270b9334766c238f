import { shownPath } from './territory.js';
import type { ScanResult, UnitInfo } from '../model/finding.js';
import { visible } from '../report/visible.js';

/** What a scan read. */
export interface Reading {
  readonly cwd: string;
  /** Absolute; undefined: there is none. */
  readonly configuration: string | undefined;
  readonly paths: readonly string[];
  /** The number of files below them that may be input, by their names. */
  readonly found: number;
  readonly result: ScanResult;
  readonly because: ((unit: UnitInfo) => readonly string[]) | undefined;
}

/** Changed files that are named for a unit; of more there is a count. */
const NAMED = 5;

/** `-v`: what was read and why, a line each. */
export function whatWasRead({ cwd, configuration, paths, found, result: { units, coverage }, because }: Reading): string {
  const lines = [
    `configuration: ${configuration === undefined ? 'none, everything has its default' : shownPath(cwd, configuration)}`,
    `looked for input in ${paths.join(', ')}: ${found} files by their names, ${coverage.otherFiles} of them turned out to be something else`,
    `judged ${units.length} ${units.length === 1 ? 'unit' : 'units'}${because === undefined ? '' : ', because of changed files'}:`,
    ...units.map((unit) => `  ${unit.id} (${unit.kind})${because === undefined ? '' : `: ${listed(because(unit))}`}`),
  ];
  return `${lines.map(visible).join('\n')}\n`;
}

function listed(names: readonly string[]): string {
  const more = names.length - NAMED;
  return `${names.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

import type { UnitState } from './engine/baseline/apply.js';
import type { Scope } from './engine/scope.js';
import type { Files } from './frontend/files.js';
import { once } from './frontend/once.js';
import type { BaselineEntry } from './model/baseline.js';
import type { UnitInfo } from './model/finding.js';

/**
 * Tells of units by their names whether they were scanned. A unit that was not is gone when its file or folder was among what was
 * asked for or does not exist any more; else it is just not part of this scan, as are those that are out of scope.
 */
export function unitStates(units: readonly UnitInfo[], files: Files, scope?: Scope): (entry: Pick<BaselineEntry, 'unit' | 'kind'>) => UnitState {
  const [stacks, others] = [units.filter(({ kind }) => kind === 'cdk'), units.filter(({ kind }) => kind !== 'cdk')];
  const [scannedStacks, scanned] = [idsOf(stacks), idsOf(others)];
  const asked = once(() => new Set(files.paths.flatMap((path) => [path, folderOf(path)])));
  const present = (unit: string): UnitState => (!scope || scope.has(unit) ? 'scanned' : 'elsewhere');
  const states = new Map<string, UnitState>();
  const stateOfPath = (unit: string): UnitState => {
    if (scanned.has(unit)) return present(unit);
    return asked().has(unit) || isMissing(unit, files) ? 'gone' : 'elsewhere';
  };
  return ({ unit, kind }) => {
    // Where stacks were scanned at all, those that are missing are gone: an app is synthesized as a whole.
    if (kind === 'cdk') return scannedStacks.has(unit) ? present(unit) : stacks.length > 0 ? 'gone' : 'elsewhere';
    const state = states.get(unit) ?? stateOfPath(unit);
    states.set(unit, state);
    return state;
  };
}

function idsOf(units: readonly UnitInfo[]): ReadonlySet<string> {
  return new Set(units.map(({ id }) => id));
}

function isMissing(unit: string, files: Files): boolean {
  return files.read(unit).kind === 'missing' && (files.list?.(unit) ?? []).length === 0;
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '.' : path.slice(0, slash);
}

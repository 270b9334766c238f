import type { Place } from '../model/source.js';
import type { Entry, Node } from './tree.js';
import type { Problems } from './yaml-problems.js';

/** Collects the entries of one map: the last of equal keys wins, and every key wins over merged ones. */
export class Entries {
  readonly map = new Map<string, Entry>();
  private merged: Set<string> | undefined;

  constructor(private readonly problems: Problems) {}

  add(key: string, keyPlace: Place, value: Node): void {
    if (this.map.has(key) && !this.merged?.delete(key)) {
      this.problems.duplicateKey(`The key "${shorten(key)}" is repeated; its last value counts.`, keyPlace);
    }
    this.map.set(key, { key, keyPlace, value });
  }

  /** Adds the entries of a map, or of a list of maps of which the first wins (https://yaml.org/type/merge.html). */
  merge(value: Node, keyPlace: Place): void {
    const maps = value.kind === 'list' ? value.items : [value];
    for (const map of maps) {
      if (map.kind === 'map') this.mergeMap(map.entries);
      else this.problems.syntax('Only maps can be merged into a map.', keyPlace.start, keyPlace.end);
    }
  }

  private mergeMap(entries: ReadonlyMap<string, Entry>): void {
    this.merged ??= new Set();
    for (const entry of entries.values()) {
      if (this.map.has(entry.key)) continue;
      this.map.set(entry.key, entry);
      this.merged.add(entry.key);
    }
  }
}

function shorten(key: string): string {
  return key.length > 60 ? `${key.slice(0, 60)}…` : key;
}

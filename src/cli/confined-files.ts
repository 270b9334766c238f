import { join, resolve } from 'node:path';
import { isMissing, readBytes, readSource, whyNot } from './disk-read.js';
import type { FileSystem, FolderEntry } from './file-system.js';
import { shownPath } from './territory.js';
import type { Walk } from './walk.js';
import type { Files, ReadResult } from '../frontend/files.js';

/** More files than these below one folder are not listed. */
const MAX_LISTED = 20_000;

/** The files that a walk found, and what of their surroundings lies in its scan root; each is read once. */
export class ConfinedFiles implements Files {
  private readonly results = new Map<string, ReadResult>();
  private readonly listed = new Map<string, readonly string[] | undefined>();
  private readonly listedBelow = new Map<string, readonly string[] | undefined>();

  constructor(
    readonly paths: readonly string[],
    private readonly walk: Walk,
    private readonly maxBytes: number,
  ) {}

  read(path: string): ReadResult {
    const known = this.walk.found.get(path);
    if (known !== undefined) return this.readReal(known);
    const located = this.locate(path);
    return typeof located === 'string' ? this.readReal(located) : located;
  }

  bytes(path: string): Uint8Array | undefined {
    const located = this.locate(path);
    return typeof located === 'string' ? readBytes(this.walk.system, located, this.maxBytes) : undefined;
  }

  modified(path: string): number | undefined {
    const located = this.locate(path);
    return typeof located === 'string' ? lastChange(this.walk.system, located) : undefined;
  }

  list(folder: string, ending?: string): readonly string[] | undefined {
    if (ending !== undefined) return this.listEnding(folder, ending);
    return remembered(this.listed, folder, () => this.listFolder(folder));
  }

  filesBelow(folder: string): readonly string[] | undefined {
    return remembered(this.listedBelow, folder, () => this.listBelow(folder));
  }

  private listFolder(folder: string): readonly string[] | undefined {
    const located = this.locate(folder);
    if (typeof located !== 'string') return undefined;
    return entriesOf(this.walk.system, located)?.filter((entry) => entry.isFile() || this.isFileLink(located, entry)).map((entry) => entry.name).sort();
  }

  private listEnding(folder: string, ending: string): readonly string[] | undefined {
    const located = this.locate(folder);
    if (typeof located !== 'string') return undefined;
    const { system } = this.walk;
    return namesEnding(system, located, ending)?.filter((name) => readsAsFile(system, join(located, name))).sort();
  }

  /** Paths begin as `folder` does, also when that is a link. Links to folders are not followed. */
  private listBelow(folder: string): readonly string[] | undefined {
    const top = this.locate(folder);
    if (typeof top !== 'string' || !isFolder(this.walk.system, top)) return undefined;
    const shown = resolve(this.walk.cwd, folder);
    const found: string[] = [];
    const folders = ['.'];
    for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
      for (const entry of entriesOf(this.walk.system, join(top, at)) ?? []) {
        if (entry.isDirectory()) folders.push(join(at, entry.name));
        else if (entry.isFile() || this.isFileLink(join(top, at), entry)) found.push(shownPath(this.walk.cwd, join(shown, at, entry.name)));
      }
      if (found.length + folders.length > MAX_LISTED) return undefined;
    }
    return found.sort();
  }

  /** The real path of something inside of the scan root, or why there is none. */
  private locate(path: string): string | Exclude<ReadResult, { kind: 'text' }> {
    const { system, territory, cwd } = this.walk;
    const asked = resolve(cwd, path);
    if (!territory.mayContain(asked)) return { kind: 'outside' };
    try {
      const real = system.real(asked);
      return territory.contains(real) ? real : { kind: 'outside' };
    } catch (error) {
      return isMissing(error) ? { kind: 'missing' } : { kind: 'unreadable', why: whyNot(error) };
    }
  }

  private isFileLink(folder: string, entry: FolderEntry): boolean {
    return entry.isSymbolicLink() && typeof this.locate(join(folder, entry.name)) === 'string' && readsAsFile(this.walk.system, join(folder, entry.name));
  }

  private readReal(real: string): ReadResult {
    const before = this.results.get(real);
    if (before !== undefined) return before;
    const result = readSource(this.walk.system, real, shownPath(this.walk.cwd, real), this.maxBytes);
    this.results.set(real, result);
    return result;
  }
}

function lastChange(system: FileSystem, path: string): number | undefined {
  try {
    return system.status(path).mtimeMs;
  } catch {
    return undefined;
  }
}

function remembered<T>(results: Map<string, T | undefined>, key: string, find: () => T | undefined): T | undefined {
  if (!results.has(key)) results.set(key, find());
  return results.get(key);
}

function entriesOf(system: FileSystem, folder: string): readonly FolderEntry[] | undefined {
  try {
    return system.entries(folder);
  } catch {
    return undefined;
  }
}

function namesEnding(system: FileSystem, folder: string, ending: string): string[] | undefined {
  try {
    return system.namesEnding(folder, ending);
  } catch {
    return undefined;
  }
}

function readsAsFile(system: FileSystem, path: string): boolean {
  try {
    return system.status(path).isFile();
  } catch {
    return false;
  }
}

function isFolder(system: FileSystem, path: string): boolean {
  try {
    return system.status(path).isDirectory();
  } catch {
    return false;
  }
}

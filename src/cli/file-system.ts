import { existsSync, opendirSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';

/** What there is to ask of files by absolute path: of the disk as it is, or of the state that a commit recorded. */
export interface FileSystem {
  /** What is in a folder. Throws as the disk does. */
  entries(folder: string): readonly FolderEntry[];
  /** Names in a folder that end so, in any order; undefined when there are too many names to look through. Throws as the disk does. */
  namesEnding(folder: string, ending: string): string[] | undefined;
  /** The path without links on the way. Throws as the disk does. */
  real(path: string): string;
  /** What links lead to counts. Throws as the disk does. */
  status(path: string): FileStatus;
  exists(path: string): boolean;
  /** The content of a file. Throws as the disk does. */
  bytes(path: string): Buffer;
  /** Tells which files will be read, where reading many at once is cheaper. */
  expect?(files: readonly string[]): void;
}

export interface FolderEntry {
  readonly name: string;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

export interface FileStatus {
  /** Bytes. */
  readonly size: number;
  /** Undefined where nobody knows when the file was changed. */
  readonly mtimeMs?: number;
  isFile(): boolean;
  isDirectory(): boolean;
}

/** The questions that can be put to a file system. */
export const QUESTIONS = ['entries', 'real', 'status', 'exists', 'modified', 'bytes', 'names'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Between a folder and the ending, in the path of the question for `names`. */
export const NAMES = '/*';

/** Somebody who is told of every question to the disk, and what to call for its answer. */
export type DiskWatcher = <T>(question: Question, path: string, ask: () => T) => T;

const watchers = new Set<DiskWatcher>();

/** Everything that is read of the disk from now on goes through `watcher`, until the function is called that this returns. */
export function watchDisk(watcher: DiskWatcher): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}

/** The disk as it is. Everything that decides what a run says is read through it. */
export const DISK: FileSystem = {
  entries: (folder) => watched('entries', folder, () => readdirSync(folder, { withFileTypes: true })),
  namesEnding: (folder, ending) => watched('names', `${folder}${NAMES}${ending}`, () => namesOnDisk(folder, ending)),
  real: (path) => watched('real', path, () => realpathSync.native(path)),
  status,
  exists: (path) => watched('exists', path, () => existsSync(path)),
  bytes: (path) => watched('bytes', path, () => readFileSync(path)),
};

/** When a file was changed is a question of its own: hardly anybody asks. */
function status(path: string): FileStatus {
  const stats = watched('status', path, () => statSync(path));
  if (watchers.size === 0) return stats;
  return {
    size: stats.size,
    isFile: () => stats.isFile(),
    isDirectory: () => stats.isDirectory(),
    get mtimeMs() {
      return watched('modified', path, () => stats.mtimeMs);
    },
  };
}

function watched<T>(question: Question, path: string, ask: () => T): T {
  let asked = ask;
  for (const watcher of watchers) {
    const inner = asked;
    asked = () => watcher(question, path, inner);
  }
  return asked();
}

/** Of a folder with more entries than these, names are not looked through: a tenth of a second is enough for what nobody asked for. */
const MAX_SEEN = 250_000;

/** In large steps and without a list of all: folders of build output hold very many. */
function namesOnDisk(folder: string, ending: string): string[] | undefined {
  const opened = opendirSync(folder);
  try {
    const found: string[] = [];
    let seen = 0;
    for (let entry = opened.readSync(); entry !== null; entry = opened.readSync()) {
      if ((seen += 1) > MAX_SEEN) return undefined;
      if (entry.name.endsWith(ending)) found.push(entry.name);
    }
    return found;
  } finally {
    opened.closeSync();
  }
}

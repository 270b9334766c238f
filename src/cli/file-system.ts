import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';

/** What there is to ask of files by absolute path: of the disk as it is, or of the state that a commit recorded. */
export interface FileSystem {
  /** What is in a folder. Throws as the disk does. */
  entries(folder: string): readonly FolderEntry[];
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

export const DISK: FileSystem = {
  entries: (folder) => readdirSync(folder, { withFileTypes: true }),
  real: (path) => realpathSync.native(path),
  status: (path) => statSync(path),
  exists: (path) => existsSync(path),
  bytes: (path) => readFileSync(path),
};

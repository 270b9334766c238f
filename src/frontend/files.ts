import type { Source } from '../model/source.js';

/** What came of an attempt to read a file. */
export type ReadResult =
  | { readonly kind: 'text'; readonly source: Source }
  | { readonly kind: 'missing' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'unreadable'; readonly why: string }
  | { readonly kind: 'too-large'; readonly bytes: number };

/**
 * The only way in which front ends see the disk: confined to the scan root, symbolic links resolved, each file read once.
 * Paths are relative to the working directory, with forward slashes.
 */
export interface Files {
  /** Every file that was asked for, sorted; folders are already walked. */
  readonly paths: readonly string[];
  read(path: string): ReadResult;
  /**
   * Names of the files in a folder, sorted, also of folders that were not asked for (downloaded modules, the neighbours of a
   * named file). Undefined, or without this method: only `paths` is known. With an `ending` only names that end so, which is the
   * way to look into a folder of very many; undefined too when there are too many to tell.
   */
  list?(folder: string, ending?: string): readonly string[] | undefined;
  /** The content of a file that `read` may read, or found to be binary. */
  bytes?(path: string): Uint8Array | undefined;
  /** When a file was last changed, in milliseconds; undefined, or without this method, when that is not known. */
  modified?(path: string): number | undefined;
  /** All files below a folder, sorted, relative to the working directory; undefined when there are too many to tell. */
  filesBelow?(folder: string): readonly string[] | undefined;
}

/** The same files, of which others were asked for. */
export function withPaths(files: Files, paths: readonly string[]): Files {
  return {
    paths,
    read: (path) => files.read(path),
    list: (folder, ending) => files.list?.(folder, ending),
    bytes: (path) => files.bytes?.(path),
    modified: (path) => files.modified?.(path),
    filesBelow: (folder) => files.filesBelow?.(folder),
  };
}

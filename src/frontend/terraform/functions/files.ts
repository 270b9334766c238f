import { posix } from 'node:path';
import { Source } from '../../../model/source.js';
import type { Files } from '../../files.js';

/** What the file functions may see of a file. */
export type FileResult =
  | { readonly kind: 'file'; readonly source: Source; readonly bytes: Uint8Array | undefined }
  | { readonly kind: 'binary'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  | { readonly kind: 'folder' }
  | { readonly kind: 'unavailable'; readonly why: string };

/** The disk as the file functions of one root module see it: paths are relative to the folder in which Terraform runs. */
export interface FileAccess {
  read(path: string): FileResult;
  /** The files below a folder, relative to it, hidden ones included; undefined when that cannot be said. */
  below(folder: string): readonly string[] | undefined;
  /** The names of the files in a folder itself; undefined when that cannot be said. */
  list(folder: string): readonly string[] | undefined;
}

/** `files` as seen from `folder`, which is relative to the working directory. Nothing outside of the scan root is read. */
export function fileAccess(files: Files, folder: string): FileAccess {
  const known = new Map<string | undefined, FileResult>();
  return {
    read: (path) => {
      const at = resolved(folder, path);
      const result = known.get(at) ?? readFrom(files, at);
      known.set(at, result);
      return result;
    },
    below: (path) => {
      const base = resolved(folder, path);
      return base === undefined ? undefined : (files.filesBelow?.(base)?.map((file) => posix.relative(base, file)) ?? nothing(files, base));
    },
    list: (path) => {
      const base = resolved(folder, path);
      return base === undefined ? undefined : (files.list?.(base) ?? nothing(files, base));
    },
  };
}

/** A folder that is not there has no files, nor has a file; who cannot list folders cannot say so. */
function nothing(files: Files, base: string): readonly string[] | undefined {
  if (files.filesBelow === undefined) return undefined;
  const { kind } = files.read(base);
  return kind === 'missing' || kind === 'text' ? [] : undefined;
}

function resolved(folder: string, path: string): string | undefined {
  return posix.isAbsolute(path) ? undefined : posix.normalize(posix.join(folder, path));
}

const OUTSIDE: FileResult = { kind: 'unavailable', why: 'it is outside of the scan root' };

function readFrom(files: Files, path: string | undefined): FileResult {
  if (path === undefined) return OUTSIDE;
  const result = files.read(path);
  switch (result.kind) {
    case 'text':
      return decoded(path, result.source, files.bytes?.(path));
    case 'missing':
      return { kind: 'missing' };
    case 'outside':
      return OUTSIDE;
    case 'too-large':
      return { kind: 'unavailable', why: 'it is too large' };
    case 'unreadable': {
      if (result.why === 'it is a folder') return { kind: 'folder' };
      const bytes = files.bytes?.(path);
      return bytes ? { kind: 'binary', bytes } : { kind: 'unavailable', why: result.why };
    }
  }
}

const BYTE_ORDER_MARK = '\ufeff';

/** Terraform takes a file for UTF-8 and keeps its byte order mark. */
function decoded(path: string, source: Source, bytes: Uint8Array | undefined): FileResult {
  if (!bytes) return source.text.includes('\ufffd') ? { kind: 'unavailable', why: 'it may be a binary file' } : { kind: 'file', source, bytes };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { kind: 'file', source: text.startsWith(BYTE_ORDER_MARK) ? new Source(path, text) : source, bytes };
  } catch {
    return { kind: 'binary', bytes };
  }
}

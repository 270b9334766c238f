import { dirname, relative, sep } from 'node:path';

/** The scan root: the folders in which files may be read, and single files. */
export class Territory {
  /** By real path. */
  private readonly real: string[];
  /** As they were named: links may lie on the way. */
  private readonly named: string[];
  private readonly files = new Set<string>();

  constructor(cwd: string) {
    this.real = [cwd];
    this.named = [cwd];
  }

  /** Adds a folder, or the folder of a file. */
  add(named: string, real: string, isFolder: boolean): void {
    this.named.push(isFolder ? named : dirname(named));
    this.real.push(isFolder ? real : dirname(real));
  }

  /** Adds one file, and nothing beside it. */
  addFile(named: string, real: string): void {
    this.files.add(named).add(real);
  }

  /** Whether a real path may be read. */
  contains(real: string): boolean {
    return this.files.has(real) || this.real.some((root) => isWithin(root, real));
  }

  /** Whether a path may turn out to be inside; others are not even looked up. */
  mayContain(path: string): boolean {
    return this.named.some((root) => isWithin(root, path)) || this.contains(path);
  }
}

function isWithin(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** `path` as reports show it: relative to `cwd`, with forward slashes. */
export function shownPath(cwd: string, path: string): string {
  const shown = relative(cwd, path) || '.';
  return sep === '/' ? shown : shown.replaceAll(sep, '/');
}

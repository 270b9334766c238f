import { posix } from 'node:path';
import type { Source } from '../../model/source.js';
import type { Files } from '../files.js';

/** How many files of traces are tried, to find out where the app was synthesized. */
const TRIED = 200;

/** Where the classes of an app in Java are, of Maven and Gradle and without either. */
const JAVA_ROOTS = ['src/main/java', 'app/src/main/java', 'src', 'src/main/kotlin', 'src/main/scala', '.'];

/**
 * Finds the files that an assembly names by the absolute paths of wherever it was made (a container, a build server): the
 * folder of the app there is the one for which most of the named files exist here.
 */
export class ProjectFiles {
  private readonly sources = new Map<string, Source | undefined>();
  /** The app's folder on the machine where it was synthesized. */
  private readonly there: string;

  constructor(
    private readonly files: Files,
    /** The app's folder here. */
    private readonly here: string,
    named: ReadonlySet<string>,
  ) {
    this.there = this.commonFolder([...named].filter(isAbsolute).sort().slice(0, TRIED));
  }

  /** The file that a trace names; undefined when it is not among what may be read. Relative paths are those of Java's classes. */
  find(path: string): Source | undefined {
    if (isAbsolute(path)) return this.read(this.resolve(path));
    for (const root of JAVA_ROOTS) {
      const found = this.read(posix.join(this.here, root, path));
      if (found) return found;
    }
    return undefined;
  }

  /** The path here of an absolute one where the app was synthesized; others are paths here. */
  resolve(path: string): string {
    return isAbsolute(path) ? posix.join(this.here, posix.relative(this.there, path)) : path;
  }

  /** Whether a path here leads out of what may be read. */
  isOutside(path: string): boolean {
    return this.files.read(path).kind === 'outside';
  }

  /** A file by its path here. */
  read(path: string): Source | undefined {
    if (!this.sources.has(path)) {
      const read = isOthers(path) ? undefined : this.files.read(path);
      this.sources.set(path, read?.kind === 'text' ? read.source : undefined);
    }
    return this.sources.get(path);
  }

  private commonFolder(named: readonly string[]): string {
    const votes = new Map<string, number>();
    for (const path of named) {
      for (const folder of foldersOf(path)) {
        if (this.read(posix.join(this.here, posix.relative(folder, path)))) votes.set(folder, (votes.get(folder) ?? 0) + 1);
      }
    }
    let best = posix.dirname(named[0] ?? '/');
    let most = 0;
    // Of equals the shorter: it says more of the path.
    for (const [folder, count] of [...votes].sort(([a], [b]) => a.length - b.length)) if (count > most) [best, most] = [folder, count];
    return best;
  }
}

function isAbsolute(path: string): boolean {
  return /^(?:\/|[A-Za-z]:\/)/.test(path);
}

function foldersOf(path: string): readonly string[] {
  const found: string[] = [];
  for (let at = posix.dirname(path); found.length < 40; at = posix.dirname(at)) {
    found.push(at);
    if (at === posix.dirname(at)) break;
  }
  return found;
}

function isOthers(path: string): boolean {
  return path.split('/').some((segment) => segment === 'node_modules' || segment === 'cdk.out');
}

import type { Dirent } from 'node:fs';
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { isAssemblyFolder } from './assembly-folder.js';
import { MANIFEST } from '../frontend/cdk/detect.js';
import type { Files, ReadResult } from '../frontend/files.js';
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.js';
import { readBytes, readSource, whyNot } from './disk-read.js';
import { shownPath, Territory } from './territory.js';

/** Plans of large estates have tens of megabytes; templates have at most one. */
const MAX_BYTES = 64 * 1024 * 1024;

const EXTENSIONS: ReadonlySet<string> = new Set(['.yaml', '.yml', '.json', '.template', '.tf', '.tofu', '.tfvars']);

/** Folders of other people's code, and of copies that tools make; what is in them is not what somebody deploys from here. */
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set([
  '.git', '.hg', '.svn',
  'node_modules', 'bower_components', '.yarn', '.pnpm-store',
  '.terraform', '.terragrunt-cache', '.aws-sam',
  '.venv', 'venv', 'site-packages', '__pycache__', '.tox', '.nox', '.mypy_cache', '.pytest_cache',
  '.cache', '.gradle', '.idea', '.vscode',
]);

/** Code that a CDK app bundles for its functions, beside the templates of a cloud assembly. */
const CDK_ASSET = /^asset\.[0-9a-f]{64}$/;

export interface DiskOptions {
  /** Absolute; default: the working directory of the process. */
  readonly cwd?: string;
  /** Files and folders, absolute or relative to `cwd`. */
  readonly paths: readonly string[];
  /** Files with values of parameters or variables, wherever whoever runs nearside has them; absolute or relative to `cwd`. */
  readonly values?: readonly string[];
  /** Larger files are not read. Default: 64 MiB. */
  readonly maxBytes?: number;
}

export interface DiskFiles {
  readonly files: Files;
  /** What of `paths` could not be used: sorted, whatever the order of `paths`. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The files of a disk, each once, under its real path. A file that is named is taken whatever it is called. A folder is walked
 * for YAML, JSON, `.template` and Terraform files; left out are version control, dependencies (`node_modules`, `.terraform`,
 * `.venv` …) and build copies (`.aws-sam`, CDK assets) unless they are named, but not hidden folders as such, nor what
 * `.gitignore` lists. Of a cloud assembly only the manifest is taken: it names what counts, which may be a few files among very
 * many. Nothing is read outside of the scan root: `cwd`, the named folders and the folders of the named files, and files of `values`. Links are followed
 * inside of it.
 */
export function diskFiles(options: DiskOptions): DiskFiles {
  const walk = new Walk(realFolder(resolve(options.cwd ?? process.cwd())));
  const targets = options.paths.flatMap((path) => walk.target(path));
  for (const target of targets) walk.visit(target);
  for (const file of options.values ?? []) walk.allow(file);
  const paths = [...walk.found].map(([path]) => path).sort();
  return { files: new RealFiles(paths, walk, options.maxBytes ?? MAX_BYTES), diagnostics: walk.sortedDiagnostics() };
}

/** A named file or folder, by its real path. */
interface Target {
  readonly path: string;
  readonly isFolder: boolean;
}

class Walk {
  /** Real paths by the paths that are shown. */
  readonly found = new Map<string, string>();
  readonly territory: Territory;
  private readonly diagnostics = new Map<string, Diagnostic>();
  private readonly visited = new Set<string>();

  constructor(readonly cwd: string) {
    this.territory = new Territory(cwd);
  }

  /** Looks up a named path and makes its folder part of the scan root. */
  target(path: string): readonly Target[] {
    try {
      const real = realpathSync.native(resolve(this.cwd, path));
      const stats = statSync(real);
      if (!stats.isFile() && !stats.isDirectory()) throw new Error('it is neither a file nor a folder');
      this.territory.add(resolve(this.cwd, path), real, stats.isDirectory());
      if (stats.isFile() && stats.size === 0) this.report('info', 'file-empty', `The file \`${path}\` is empty.`);
      return [{ path: real, isFolder: stats.isDirectory() }];
    } catch (error) {
      this.report('error', 'file-unreadable', `\`${path}\` cannot be read: ${whyNot(error)}.`);
      return [];
    }
  }

  /** Lets a named file be read. What is not there is said where it is needed. */
  allow(file: string): void {
    const named = resolve(this.cwd, file);
    try {
      this.territory.addFile(named, realpathSync.native(named));
    } catch (error) {
      if (!isMissing(error)) this.report('error', 'file-unreadable', `\`${file}\` cannot be read: ${whyNot(error)}.`);
    }
  }

  visit(target: Target): void {
    if (!target.isFolder) {
      this.add(target.path);
      return;
    }
    const folders = [target.path];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      if (this.visited.has(folder)) continue;
      this.visited.add(folder);
      if (isAssemblyFolder(folder)) {
        this.add(join(folder, MANIFEST));
        continue;
      }
      for (const entry of this.entries(folder)) folders.push(...this.entry(join(folder, entry.name), entry));
    }
  }

  sortedDiagnostics(): readonly Diagnostic[] {
    return [...this.diagnostics.values()].sort((a, b) => (a.message < b.message ? -1 : 1));
  }

  private entries(folder: string): readonly Dirent[] {
    try {
      return readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      this.report('error', 'file-unreadable', `The folder \`${shownPath(this.cwd, folder)}\` cannot be read: ${whyNot(error)}.`);
      return [];
    }
  }

  /** Takes a file; returns the folders that are still to be walked. */
  private entry(path: string, entry: Dirent): readonly string[] {
    if (entry.isDirectory()) return isSkipped(entry.name) ? [] : [path];
    if (entry.isFile() && hasExtension(entry.name)) this.add(path);
    return entry.isSymbolicLink() ? this.link(path, entry.name) : [];
  }

  private link(path: string, name: string): readonly string[] {
    if (isSkipped(name)) return [];
    try {
      const real = realpathSync.native(path);
      const stats = statSync(real);
      const isFile = stats.isFile() && hasExtension(name);
      if (!isFile && !stats.isDirectory()) return [];
      if (!this.territory.contains(real)) {
        this.report('info', 'outside-root', `The link \`${shownPath(this.cwd, path)}\` leads out of the scanned folder and is not followed.`);
        return [];
      }
      if (isFile) this.add(real);
      return isFile ? [] : [real];
    } catch (error) {
      if (hasExtension(name)) this.report('info', 'file-unreadable', `The link \`${shownPath(this.cwd, path)}\` leads nowhere: ${whyNot(error)}.`);
      return [];
    }
  }

  private add(real: string): void {
    this.found.set(shownPath(this.cwd, real), real);
  }

  private report(severity: Diagnostic['severity'], code: DiagnosticCode, message: string): void {
    this.diagnostics.set(message, { severity, code, message });
  }
}

/** More files than these below one folder are not listed. */
const MAX_LISTED = 20_000;

class RealFiles implements Files {
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
    return typeof located === 'string' ? readBytes(located, this.maxBytes) : undefined;
  }

  modified(path: string): number | undefined {
    const located = this.locate(path);
    return typeof located === 'string' ? lastChange(located) : undefined;
  }

  list(folder: string): readonly string[] | undefined {
    return remembered(this.listed, folder, () => this.listFolder(folder));
  }

  filesBelow(folder: string): readonly string[] | undefined {
    return remembered(this.listedBelow, folder, () => this.listBelow(folder));
  }

  private listFolder(folder: string): readonly string[] | undefined {
    const located = this.locate(folder);
    if (typeof located !== 'string') return undefined;
    return entriesOf(located)?.filter((entry) => entry.isFile() || this.isFileLink(located, entry)).map((entry) => entry.name).sort();
  }

  /** Paths begin as `folder` does, also when that is a link. Links to folders are not followed. */
  private listBelow(folder: string): readonly string[] | undefined {
    const top = this.locate(folder);
    if (typeof top !== 'string' || !isFolder(top)) return undefined;
    const shown = resolve(this.walk.cwd, folder);
    const found: string[] = [];
    const folders = ['.'];
    for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
      for (const entry of entriesOf(join(top, at)) ?? []) {
        if (entry.isDirectory()) folders.push(join(at, entry.name));
        else if (entry.isFile() || this.isFileLink(join(top, at), entry)) found.push(shownPath(this.walk.cwd, join(shown, at, entry.name)));
      }
      if (found.length + folders.length > MAX_LISTED) return undefined;
    }
    return found.sort();
  }

  /** The real path of something inside of the scan root, or why there is none. */
  private locate(path: string): string | Exclude<ReadResult, { kind: 'text' }> {
    const { territory, cwd } = this.walk;
    const asked = resolve(cwd, path);
    if (!territory.mayContain(asked)) return { kind: 'outside' };
    try {
      const real = realpathSync.native(asked);
      return territory.contains(real) ? real : { kind: 'outside' };
    } catch (error) {
      return isMissing(error) ? { kind: 'missing' } : { kind: 'unreadable', why: whyNot(error) };
    }
  }

  private isFileLink(folder: string, entry: Dirent): boolean {
    return entry.isSymbolicLink() && typeof this.locate(join(folder, entry.name)) === 'string' && readsAsFile(join(folder, entry.name));
  }

  private readReal(real: string): ReadResult {
    const before = this.results.get(real);
    if (before !== undefined) return before;
    const result = readSource(real, shownPath(this.walk.cwd, real), this.maxBytes);
    this.results.set(real, result);
    return result;
  }
}

function lastChange(path: string): number | undefined {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return undefined;
  }
}

function remembered<T>(results: Map<string, T | undefined>, key: string, find: () => T | undefined): T | undefined {
  if (!results.has(key)) results.set(key, find());
  return results.get(key);
}

function entriesOf(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function readsAsFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function realFolder(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function isSkipped(folder: string): boolean {
  return SKIPPED_FOLDERS.has(folder) || CDK_ASSET.test(folder);
}

function hasExtension(name: string): boolean {
  return EXTENSIONS.has(extname(name).toLowerCase());
}

/** A name with a zero byte is no name of a file either. */
function isMissing(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'ERR_INVALID_ARG_VALUE';
}

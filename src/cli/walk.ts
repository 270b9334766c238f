import { extname, join, resolve } from 'node:path';
import { isAssemblyFolder } from './assembly-folder.js';
import { isMissing, whyNot } from './disk-read.js';
import type { FileSystem, FolderEntry } from './file-system.js';
import { shownPath, Territory } from './territory.js';
import { MANIFEST } from '../frontend/cdk/detect.js';
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.js';

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

/** A named file or folder, by its real path. */
export interface Target {
  readonly path: string;
  readonly isFolder: boolean;
}

/** Finds the files that were asked for, in a scan root that grows with what is named. */
export class Walk {
  /** Real paths by the paths that are shown. */
  readonly found = new Map<string, string>();
  readonly territory: Territory;
  private readonly diagnostics = new Map<string, Diagnostic>();
  private readonly visited = new Set<string>();

  constructor(
    readonly system: FileSystem,
    readonly cwd: string,
  ) {
    this.territory = new Territory(cwd);
  }

  /** Looks up a named path and makes its folder part of the scan root. */
  target(path: string): readonly Target[] {
    try {
      const real = this.system.real(resolve(this.cwd, path));
      const stats = this.system.status(real);
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
      this.territory.addFile(named, this.system.real(named));
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
      if (isAssemblyFolder(folder, this.system)) {
        this.add(join(folder, MANIFEST));
        continue;
      }
      for (const entry of this.entries(folder)) folders.push(...this.entry(join(folder, entry.name), entry));
    }
  }

  sortedDiagnostics(): readonly Diagnostic[] {
    return [...this.diagnostics.values()].sort((a, b) => (a.message < b.message ? -1 : 1));
  }

  private entries(folder: string): readonly FolderEntry[] {
    try {
      return this.system.entries(folder);
    } catch (error) {
      this.report('error', 'file-unreadable', `The folder \`${shownPath(this.cwd, folder)}\` cannot be read: ${whyNot(error)}.`);
      return [];
    }
  }

  /** Takes a file; returns the folders that are still to be walked. */
  private entry(path: string, entry: FolderEntry): readonly string[] {
    if (entry.isDirectory()) return isSkipped(entry.name) ? [] : [path];
    if (entry.isFile() && hasExtension(entry.name)) this.add(path);
    return entry.isSymbolicLink() ? this.link(path, entry.name) : [];
  }

  private link(path: string, name: string): readonly string[] {
    if (isSkipped(name)) return [];
    try {
      const real = this.system.real(path);
      const stats = this.system.status(real);
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

function isSkipped(folder: string): boolean {
  return SKIPPED_FOLDERS.has(folder) || CDK_ASSET.test(folder);
}

function hasExtension(name: string): boolean {
  return EXTENSIONS.has(extname(name).toLowerCase());
}

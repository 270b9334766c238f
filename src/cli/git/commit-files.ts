import { createHash } from 'node:crypto';
import path from 'node:path';
import type { FileStatus, FileSystem, FolderEntry } from '../file-system.js';
import { DISK } from '../file-system.js';
import { Blobs } from './blobs.js';
import type { Repository, Revision } from './repository.js';
import { hasCommit } from './repository.js';
import type { Tree, TreeEntry } from './tree.js';
import { listTree } from './tree.js';

/** As many links one after the other are followed as Linux follows. */
const MAX_LINKS = 40;

/** What git leaves where the content of a file is kept elsewhere (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md). */
const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\n/;
const LFS_POINTER_BYTES = 1024;

/**
 * A repository as a commit recorded it, under the paths of its work tree, without touching that. What lies outside of the
 * repository has no history and is read from the disk; so is what `isUnrecorded` accepts, where the commit has nothing.
 */
export class CommitFiles implements FileSystem {
  private readonly tree: Tree;
  private readonly blobs: Blobs;
  private readonly submodules = new Map<string, FileSystem | undefined>();

  constructor(
    private readonly repository: Repository,
    private readonly revision: Revision,
    private readonly options: { readonly maxBytes: number; readonly isUnrecorded: (path: string) => boolean },
  ) {
    this.tree = listTree(repository, revision);
    this.blobs = new Blobs(repository, options.maxBytes);
  }

  namesEnding(folder: string, ending: string): string[] {
    return this.entries(folder).map(({ name }) => name).filter((name) => name.endsWith(ending));
  }

  entries(folder: string): readonly FolderEntry[] {
    const place = this.locate(folder);
    if (place.kind === 'elsewhere') return place.system.entries(place.path);
    const entries = this.tree.get(place.path);
    if (!entries) throw new NotThere();
    return [...entries.values()].map((entry) => this.folderEntry(place.path, entry));
  }

  real(asked: string): string {
    const place = this.locate(asked);
    return place.kind === 'elsewhere' ? place.system.real(place.path) : path.join(this.repository.root, place.path);
  }

  status(asked: string): FileStatus {
    const place = this.locate(asked);
    if (place.kind === 'elsewhere') return place.system.status(place.path);
    const { entry } = place;
    const size = entry.kind === 'file' ? this.sizeOf(entry.blob) : 0;
    return { size, isFile: () => entry.kind === 'file', isDirectory: () => entry.kind === 'folder' };
  }

  exists(asked: string): boolean {
    try {
      this.locate(asked);
      return true;
    } catch {
      return false;
    }
  }

  bytes(asked: string): Buffer {
    const place = this.locate(asked);
    if (place.kind === 'elsewhere') return place.system.bytes(place.path);
    if (place.entry.kind !== 'file') throw new Error('it is no file');
    const blob = this.blobs.get(place.entry.blob);
    if (blob.kind !== 'content') throw new Error(this.whyNoContent());
    const oid = blob.bytes.length <= LFS_POINTER_BYTES ? LFS_POINTER.exec(blob.bytes.toString('latin1'))?.[1] : undefined;
    return oid === undefined ? blob.bytes : this.keptElsewhere(path.join(this.repository.root, place.path), oid);
  }

  /** Folders, relative to the root, of submodules that were looked for and of which the commit is not here; sorted. */
  get missingSubmodules(): readonly string[] {
    return [...this.submodules].flatMap(([folder, system]) => (system ? [] : [folder])).sort();
  }

  expect(files: readonly string[]): void {
    this.blobs.read(files.flatMap((file) => {
      const entry = this.entryAt(this.relative(file) ?? '');
      return entry?.kind === 'file' ? [entry.blob] : [];
    }));
  }

  /** The work tree has the content of a file in Git LFS as long as that did not change. */
  private keptElsewhere(file: string, oid: string): Buffer {
    const content = DISK.exists(file) && DISK.status(file).isFile() ? DISK.bytes(file) : undefined;
    if (content && createHash('sha256').update(content).digest('hex') === oid) return content;
    throw new Error(`it is kept in Git LFS, and its content at \`${this.revision.ref}\` is not here`);
  }

  private whyNoContent(): string {
    return `git does not have its content at \`${this.revision.ref}\` here (a partial clone?)`;
  }

  private sizeOf(hash: string): number {
    const blob = this.blobs.get(hash);
    switch (blob.kind) {
      case 'content':
        return blob.bytes.length;
      case 'too-large':
        return blob.size;
      case 'missing':
        throw new Error(this.whyNoContent());
      default:
        return blob satisfies never;
    }
  }

  /** Where a path leads, links followed. Throws when it leads nowhere. */
  private locate(asked: string): Located {
    let rest = this.relative(asked);
    if (rest === undefined) return { kind: 'elsewhere', system: DISK, path: asked };
    let links = 0;
    let at = '';
    let entry: TreeEntry = { kind: 'folder', name: '' };
    for (const steps = segments(rest); steps.length > 0; ) {
      const step = steps.shift() ?? '';
      const next: TreeEntry | undefined = entry.kind === 'folder' ? this.tree.get(at)?.get(step) : undefined;
      if (!next) return this.unrecorded(asked);
      if (next.kind === 'submodule') return this.inSubmodule(joined(at, step), next.commit, steps);
      if (next.kind !== 'link') {
        [at, entry] = [joined(at, step), next];
        continue;
      }
      if (++links > MAX_LINKS) throw new Error('its links lead in a circle');
      const target = path.resolve(this.repository.root, at, this.linkTarget(next.blob));
      rest = this.relative(target);
      if (rest === undefined) return { kind: 'elsewhere', system: DISK, path: path.join(target, ...steps) };
      steps.unshift(...segments(rest));
      [at, entry] = ['', { kind: 'folder', name: '' }];
    }
    return { kind: 'commit', path: at, entry };
  }

  private unrecorded(asked: string): Located {
    if (this.options.isUnrecorded(asked)) return { kind: 'elsewhere', system: DISK, path: asked };
    throw new NotThere();
  }

  private inSubmodule(folder: string, commit: string, steps: readonly string[]): Located {
    const system = this.submodule(folder, commit);
    if (!system) throw new NotThere();
    return { kind: 'elsewhere', system, path: path.join(this.repository.root, folder, ...steps) };
  }

  /** A submodule is a repository of its own; undefined when its commit is not here. */
  private submodule(folder: string, commit: string): FileSystem | undefined {
    if (!this.submodules.has(folder)) {
      const root = path.join(this.repository.root, folder);
      const revision = { ref: this.revision.ref, commit };
      const isHere = DISK.exists(path.join(root, '.git')) && hasCommit({ root }, commit);
      this.submodules.set(folder, isHere ? new CommitFiles({ root }, revision, this.options) : undefined);
    }
    return this.submodules.get(folder);
  }

  private folderEntry(folder: string, entry: TreeEntry): FolderEntry {
    const { kind, name } = entry;
    const isFolder = kind === 'folder' || (kind === 'submodule' && this.submodule(joined(folder, name), entry.commit) !== undefined);
    return { name, isFile: () => kind === 'file', isDirectory: () => isFolder, isSymbolicLink: () => kind === 'link' };
  }

  private entryAt(relative: string): TreeEntry | undefined {
    const slash = relative.lastIndexOf('/');
    return this.tree.get(relative.slice(0, Math.max(slash, 0)))?.get(relative.slice(slash + 1));
  }

  private linkTarget(hash: string): string {
    const blob = this.blobs.get(hash);
    if (blob.kind !== 'content') throw new Error(this.whyNoContent());
    return blob.bytes.toString('utf8');
  }

  /** A path of the work tree relative to its root, with forward slashes; undefined outside of it. */
  private relative(asked: string): string | undefined {
    const relative = path.relative(this.repository.root, asked);
    if (relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative)) return undefined;
    return relative.split(path.sep).join('/');
  }
}

type Located =
  | { readonly kind: 'elsewhere'; readonly system: FileSystem; readonly path: string }
  | { readonly kind: 'commit'; readonly path: string; readonly entry: TreeEntry };

/** As the disk says it. */
class NotThere extends Error {
  readonly code = 'ENOENT';
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function segments(relative: string): string[] {
  return relative === '' ? [] : relative.split('/');
}

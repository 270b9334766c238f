import path from 'node:path';
import { MAX_BYTES } from '../disk.js';
import type { FileStatus, FileSystem } from '../file-system.js';
import { CommitFiles } from '../git/commit-files.js';
import type { Repository, Revision } from '../git/repository.js';

/**
 * The files of a commit under the paths of the work tree, and nothing else: what lies outside of the repository, or what links of the
 * commit lead to there, is not there.
 */
export class TrustedFiles {
  readonly root: string;
  private readonly system: FileSystem;

  constructor(repository: Repository, revision: Revision) {
    this.root = repository.root;
    this.system = new CommitFiles(repository, revision, { maxBytes: MAX_BYTES, isUnrecorded: () => false });
  }

  status(file: string): FileStatus {
    return this.system.status(this.inside(file));
  }

  bytes(file: string): Buffer {
    return this.system.bytes(this.inside(file));
  }

  isFile(file: string): boolean {
    try {
      return this.status(file).isFile();
    } catch {
      return false;
    }
  }

  /** Throws as the disk does where there is nothing. */
  private inside(file: string): string {
    if (this.isInside(file) && this.isInside(this.system.real(file))) return file;
    throw new OutsideOfRepository();
  }

  private isInside(file: string): boolean {
    const relative = path.relative(this.root, file);
    return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
  }
}

class OutsideOfRepository extends Error {
  constructor() {
    super('it is outside of the repository');
  }
}

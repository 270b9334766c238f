import { readCode } from './configuration-code.js';
import type { FileSystem } from './file-system.js';
import { DISK } from './file-system.js';
import type { UncheckedConfiguration, WithErrors } from '../engine/configuration/origin.js';

/** Where configuration and baseline are read, and the code of a configuration is run. */
export interface PolicySource {
  /** Paths are those of the work tree. */
  readonly system: Pick<FileSystem, 'status' | 'bytes'>;
  /** Absolute: configurations above this folder are not looked for. Undefined: up to the repository's root, as far as there is one. */
  readonly top: string | undefined;
  /** Runs a configuration that is a program. */
  readonly run: (path: string, show: (path: string) => string) => Promise<WithErrors<UncheckedConfiguration>>;
}

/** As it lies on the disk. */
export const WORK_TREE: PolicySource = { system: DISK, top: undefined, run: readCode };

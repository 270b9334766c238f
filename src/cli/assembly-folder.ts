import { join } from 'node:path';
import type { FileSystem } from './file-system.js';
import { DISK } from './file-system.js';
import { looksLikeManifest, MANIFEST, MARKER } from '../frontend/cdk/detect.js';

/** Whether a folder is what `cdk synth` made. */
export function isAssemblyFolder(folder: string, system: FileSystem = DISK): boolean {
  const manifest = join(folder, MANIFEST);
  if (!system.exists(manifest)) return false;
  if (system.exists(join(folder, MARKER))) return true;
  try {
    return looksLikeManifest(system.bytes(manifest).toString('utf8'));
  } catch {
    return false;
  }
}

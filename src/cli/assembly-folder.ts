import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { looksLikeManifest, MANIFEST, MARKER } from '../frontend/cdk/detect.js';

/** Whether a folder is what `cdk synth` made. */
export function isAssemblyFolder(folder: string): boolean {
  const manifest = join(folder, MANIFEST);
  if (!existsSync(manifest)) return false;
  if (existsSync(join(folder, MARKER))) return true;
  try {
    return looksLikeManifest(readFileSync(manifest, 'utf8'));
  } catch {
    return false;
  }
}

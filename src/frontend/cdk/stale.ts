import { posix } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Source } from '../../model/source.js';
import type { Files } from '../files.js';
import { MANIFEST } from './detect.js';

/** Says of an assembly that one of the user's files was changed after it was made: what is found may be no longer true. */
export function staleness(folder: string, sources: readonly Source[], files: Files): readonly Diagnostic[] {
  const made = files.modified?.(posix.join(folder, MANIFEST));
  if (made === undefined) return [];
  const newer = sources.map(({ path }) => path).filter((path) => (files.modified?.(path) ?? 0) > made).sort();
  const [first] = newer;
  if (first === undefined) return [];
  const more = new Set(newer).size - 1;
  const what = `\`${first}\`${more > 0 ? ` and ${more} more ${more === 1 ? 'file' : 'files'}` : ''}`;
  return [{ severity: 'info', code: 'assembly-stale', message: `\`${folder}\` is older than ${what}: \`cdk synth\` brings it up to date.` }];
}

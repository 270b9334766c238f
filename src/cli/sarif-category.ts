import { createHash } from 'node:crypto';
import path from 'node:path';
import type { ParsedOptions } from './options.js';

/** Longer ones would be cut by code scanning, and could then be equal. */
const LONGEST = 100;

/**
 * What later uploads to code scanning replace. Two uploads of one category close each other's alerts, so it tells apart what is
 * scanned apart: `nearside/<path in the repository>/`, with which values (`nearside/app/prod.tfvars/`), and which part of it. `root` is the path of the
 * working directory below the repository's root.
 */
export function sarifCategory(scanned: readonly string[], given: ParsedOptions, root: string): string {
  return wholeCategory(scanned, given, root, given.values('shard').map((shard) => `shard ${shard.replace('/', ' of ')}`));
}

/** The same of all shards together. */
export function wholeCategory(scanned: readonly string[], given: ParsedOptions, root: string, part: readonly string[] = []): string {
  const chosen = given.value('sarif-category');
  if (chosen !== undefined) return chosen;
  const paths = scanned.map((name) => inRepository(name, root));
  const where = paths.length === 0 ? inRepository('.', root) : together(paths);
  const values = [...given.values('parameter-file'), ...given.values('var-file')].map((file) => path.basename(file));
  return ['nearside', where, together([...values, ...given.values('workspace'), ...part])].filter((name) => name !== '').join('/');
}

function inRepository(name: string, root: string): string {
  const shown = path.posix.join(root, name.replaceAll('\\', '/')).replace(/^(?:\.\.\/|\/)+|\/$/g, '');
  return shown === '.' ? '' : shown;
}

/** The same for the same names in another order. */
function together(names: readonly string[]): string {
  const joined = [...new Set(names)].sort().join('+');
  return joined.length <= LONGEST ? joined : `${names.length}-${createHash('sha256').update(joined).digest('hex').slice(0, 12)}`;
}

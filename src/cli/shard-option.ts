import type { Console } from './console.js';
import { UsageError } from './console.js';
import type { OptionSpec, ParsedOptions } from './options.js';
import { repositoryPath } from './repository.js';
import { wholeCategory } from './sarif-category.js';
import { MAX_SHARDS } from '../engine/shards/assignment.js';
import type { ShardRequest } from '../model/shard.js';

export const SHARD_OPTION = {
  shard: { value: 'INDEX/COUNT', help: 'judge only this part of the units, e.g. 3/8; `nearside merge` joins the JSON of all parts' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

/** The shard that the arguments ask for, with what a scan of all shards would be called. */
export function shardOf(given: ParsedOptions, { cwd }: Console): ShardRequest | undefined {
  const text = given.value('shard');
  if (text === undefined) return undefined;
  const [, index = 0, count = 0] = (/^(\d{1,9})\/(\d{1,9})$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > count) throw new UsageError(`\`--shard ${text}\`: a shard is given as INDEX/COUNT, from 1/8 to 8/8.`);
  if (count > MAX_SHARDS) throw new UsageError(`\`--shard ${text}\`: there can be at most ${MAX_SHARDS} shards.`);
  return { index, count, category: wholeCategory(given.positionals, given, repositoryPath(cwd)) };
}

import type { ShardResult } from './merge.js';
import { append } from '../../model/append.js';

/** A result, and what people know it by. */
export interface NamedResult {
  readonly name: string;
  readonly result: ShardResult;
}

/** Why results are not the shards of one scan: what is missing, there twice, or of another scan. None: they can be merged. */
export function shardProblems(named: readonly [NamedResult, ...NamedResult[]]): readonly string[] {
  const [first, ...others] = named;
  const foreign = others.flatMap((other) => {
    const difference = differenceOf(first.result, other.result);
    return difference === undefined ? [] : [`\`${first.name}\` and \`${other.name}\` are not of one scan: ${difference}.`];
  });
  if (foreign.length > 0) return foreign;
  const { count } = first.result.shard;
  const byIndex = new Map<number, NamedResult[]>();
  for (const one of named) append(byIndex, one.result.shard.index, one);
  const twice = [...byIndex].filter(([, those]) => those.length > 1).sort(([a], [b]) => a - b);
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
  const numbers = missing.map((index) => `${index}/${count}`).join(', ');
  const problems = [
    ...twice.map(([index, those]) => `shard ${index}/${count} is there ${those.length} times: ${those.map(({ name }) => `\`${name}\``).join(', ')}.`),
    ...(missing.length > 0 ? [`no result is given of ${missing.length > 1 ? 'shards' : 'shard'} ${numbers}.`] : []),
  ];
  return problems.length > 0 ? problems : unitProblems(named);
}

function differenceOf(a: ShardResult, b: ShardResult): string | undefined {
  if (a.tool.version !== b.tool.version) return `they were made by nearside ${a.tool.version} and ${b.tool.version}`;
  if (a.shard.count !== b.shard.count) return `one is of ${a.shard.count} shards, the other of ${b.shard.count}`;
  if (differ(a.shard.policies, b.shard.policies)) return 'they were judged by other policies';
  if (differ(a.shard.baseline, b.shard.baseline)) return 'they used other baselines';
  const inputs = ({ shard: { units, category }, coverage }: ShardResult): unknown => [units, category, coverage.files, coverage.otherFiles, coverage.policies];
  return differ(inputs(a), inputs(b)) ? 'what they scanned is not the same' : undefined;
}

function differ(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

/** Each unit is in one shard, and a shard has findings of its own units alone. */
function unitProblems(named: readonly [NamedResult, ...NamedResult[]]): readonly string[] {
  const owner = new Map<string, string>();
  const problems: string[] = [];
  for (const { name, result } of named) {
    for (const id of new Set(result.units.map((unit) => unit.id))) {
      if (owner.has(id)) problems.push(`unit \`${id}\` is in \`${owner.get(id) ?? ''}\` and in \`${name}\`.`);
      owner.set(id, name);
    }
    const strange = [...result.findings, ...result.suppressed].find(({ resource }) => owner.get(resource.unit) !== name);
    if (strange) problems.push(`\`${name}\` has a finding in the unit \`${strange.resource.unit}\`, which is not one of its own.`);
  }
  const unowned = named[0].result.shard.units.find(({ id }) => !owner.has(id));
  return [...problems, ...(unowned ? [`unit \`${unowned.id}\` is in none of them.`] : [])];
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ProjectConfiguration } from '../configuration.js';
import type { Console } from '../console.js';
import { UsageError } from '../console.js';
import { diskFiles } from '../disk.js';
import { whyNot } from '../disk-read.js';
import { helpText, parseOptions } from '../options.js';
import { outputsOf } from '../outputs.js';
import { configurationOf, SCAN_OPTIONS } from '../project-scan.js';
import { report, REPORT_OPTIONS } from '../reporting.js';
import { mergeShards } from '../../engine/shards/merge.js';
import type { NamedResult } from '../../engine/shards/problems.js';
import { shardProblems } from '../../engine/shards/problems.js';
import { readShardResult } from '../../engine/shards/result-json.js';
import type { Policy } from '../../policy/policy.js';
import { visible } from '../../report/visible.js';
import { VERSION } from '../../version.js';
import type { Command } from './command.js';

const { config, 'policy-from': policyFrom } = SCAN_OPTIONS;
const options = { ...REPORT_OPTIONS, config, 'policy-from': policyFrom } as const;

const summary = `Joins the results of all shards (\`nearside scan --shard 1/8 --format json\` …) into what a scan without shards reports.
Run it where they were scanned.`;

export const merge: Command = {
  help: helpText('merge <results…>', summary, options),
  async run(args, console) {
    const given = parseOptions('merge', args, options);
    const outputs = outputsOf(given);
    const [first, ...others] = given.positionals.map((name) => readResult(name, console));
    if (first === undefined) throw new UsageError('name the results of the shards: `nearside merge shard-*.json`.');
    const problems = shardProblems([first, ...others]);
    if (problems.length > 0) throw new UsageError(visibleLines(problems));
    // Shards may have been judged by any policy.
    const configuration = await configurationOf(given, console, 'all');
    const reportable = {
      result: mergeShards([first.result, ...others.map(({ result }) => result)]),
      policies: first.result.shard.policies.map((id) => policyCalled(id, configuration)),
      configuration,
      files: diskFiles({ cwd: console.cwd, paths: [] }).files,
      scanned: [],
      category: first.result.shard.category,
    };
    return report(outputs, reportable, given, console);
  },
};

function readResult(name: string, { cwd }: Console): NamedResult {
  const result = readShardResult(contentOf(name, cwd));
  if (typeof result === 'string') throw new UsageError(visible(`\`${name}\` cannot be merged: ${result}.`));
  if (result.tool.version === VERSION) return { name, result };
  throw new UsageError(visible(`\`${name}\` was made by nearside ${result.tool.version}, this is ${VERSION}: scan and merge with the same version.`));
}

function contentOf(name: string, cwd: string): string {
  try {
    return readFileSync(path.resolve(cwd, name), 'utf8');
  } catch (error) {
    throw new UsageError(`\`${name}\` cannot be read: ${whyNot(error)}.`);
  }
}

function policyCalled(id: string, configuration: ProjectConfiguration): Policy {
  const policy = configuration.policies.find((known) => known.id === id);
  if (policy) return policy;
  throw new UsageError(visible(`the shards were judged by \`${id}\`, a policy that is not known here: merge with the configuration of the scan.`));
}

function visibleLines(lines: readonly string[]): string {
  return lines.map(visible).join('\n');
}

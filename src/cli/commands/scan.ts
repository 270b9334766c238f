import { CHANGE_OPTIONS } from '../changed-part.js';
import { UsageError } from '../console.js';
import { helpText, parseOptions } from '../options.js';
import { outputsOf } from '../outputs.js';
import { BASE_OPTIONS, compareProject } from '../project-comparison.js';
import { BASELINE_OPTIONS, SCAN_OPTIONS, scanProject } from '../project-scan.js';
import { report, REPORT_OPTIONS } from '../reporting.js';
import { SHARD_OPTION, shardOf } from '../shard-option.js';
import type { Command } from './command.js';

const options = { ...REPORT_OPTIONS, ...BASE_OPTIONS, ...SCAN_OPTIONS, ...BASELINE_OPTIONS, ...SHARD_OPTION, ...CHANGE_OPTIONS } as const;

const summary = 'Scans files and folders (default: the current folder) for what violates a policy.';

export const scan: Command = {
  help: helpText('scan [paths…]', summary, options),
  async run(args, console) {
    const given = parseOptions('scan', args, options);
    const outputs = outputsOf(given);
    const shard = shardOf(given, console);
    const compared = await compareProject(given, console);
    if (compared && shard) throw new UsageError('`--shard` judges a part; what is compared with a base is judged as a whole: give one of them.');
    const { result, configuration, files } = compared ? { ...compared, result: compared.revisions.result } : await scanProject(given, console, { shard });
    const policies = configuration.selected.map(({ policy }) => policy);
    return report(outputs, { result, policies, configuration, files, scanned: given.positionals }, given, console);
  },
};

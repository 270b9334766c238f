import { readEstate } from '../../estate.js';
import { Graph } from '../../policy/graph.js';
import { dumpGraph } from '../../report/graph-dump.js';
import { graphText } from '../../report/graph-text.js';
import { EXIT, UsageError } from '../console.js';
import { diskFiles } from '../disk.js';
import { cloudFormationOptions, PARAMETER_OPTIONS, terraformOptions } from '../parameters.js';
import { helpText, parseOptions } from '../options.js';
import type { Command } from './command.js';

const options = {
  format: { value: 'FORMAT', help: 'text (default) or json' },
  ...PARAMETER_OPTIONS,
} as const;

const summary = 'Shows the resource graph: every resource with its resolved properties, where each was decided, and its references.';

export const graph: Command = {
  help: helpText('graph [paths…]', summary, options),
  async run(args, console) {
    const given = parseOptions('graph', args, options);
    const format = given.value('format') ?? 'text';
    if (format !== 'text' && format !== 'json') throw new UsageError(`\`--format ${format}\`: the graph is shown as text or json.`);
    const { files, diagnostics } = diskFiles({ cwd: console.cwd, paths: given.positionals.length > 0 ? given.positionals : ['.'] });
    const estate = await readEstate(files, { cloudformation: cloudFormationOptions(given), terraform: terraformOptions(given) });
    const index = new Graph(estate.resources);
    const edgesFrom = (resource: Parameters<typeof index.edgesFrom>[0]): ReturnType<typeof index.edgesFrom> => index.edgesFrom(resource);
    const all = { ...estate, diagnostics: [...diagnostics, ...estate.diagnostics] };
    console.write(format === 'json' ? `${JSON.stringify(dumpGraph(all, edgesFrom), null, 2)}\n` : graphText(all, edgesFrom));
    for (const { severity, message } of all.diagnostics) if (severity !== 'info') console.complain(`${severity}: ${message}\n`);
    return all.diagnostics.some((diagnostic) => diagnostic.severity !== 'info') ? EXIT.incomplete : EXIT.clean;
  },
};

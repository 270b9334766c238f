import { EXIT, UsageError } from '../console.js';
import { deliver } from '../deliver.js';
import { helpText, oneOf, parseOptions } from '../options.js';
import { SCAN_OPTIONS, scanProject } from '../project-scan.js';
import { assess, assessControls } from '../../engine/assessment.js';
import type { Assessment } from '../../model/assessment.js';
import { CONTROL_CATALOGUES } from '../../policy/policy.js';
import type { ControlCatalogue } from '../../policy/policy.js';
import { COMPLIANCE_REPORTERS, RESPONSIBILITY_REPORTERS } from '../../report/assessments.js';
import type { Command } from './command.js';

const RESPONSIBILITY_FORMATS = ['markdown', 'html', 'json'] as const;
const COMPLIANCE_FORMATS = [...RESPONSIBILITY_FORMATS, 'csv'] as const;

const options = {
  framework: { value: 'NAME', help: `one catalogue's controls instead of the areas: ${CONTROL_CATALOGUES.join(', ')}` },
  format: { value: 'FORMAT', short: 'f', help: 'markdown (default), html, json; csv with --framework' },
  output: { value: 'FILE', short: 'o', help: 'write the report to a file instead of the terminal' },
  ...SCAN_OPTIONS,
} as const;

const summary = 'Tells how your side of the shared responsibility model stands, by area or by the controls of a framework.';

export const report: Command = {
  help: helpText('report [paths…]', summary, options),
  async run(args, console) {
    const given = parseOptions('report', args, options);
    const name = given.value('framework');
    const framework = name === undefined ? undefined : oneOf('framework', name, CONTROL_CATALOGUES);
    const format = given.value('format') ?? 'markdown';
    const write = framework === undefined ? areaWriter(format) : await controlWriter(framework, format);
    const { result, configuration } = await scanProject(given, console, { pack: framework, baseline: () => undefined });
    deliver(write(assess(result, configuration.selected)), given.value('output'), console);
    return result.coverage.complete ? EXIT.clean : EXIT.incomplete;
  },
};

function areaWriter(format: string): (assessment: Assessment) => string {
  if (format === 'csv') throw new UsageError('`--format csv` is for the controls of a framework: name one with `--framework`.');
  return RESPONSIBILITY_REPORTERS[oneOf('format', format, RESPONSIBILITY_FORMATS)];
}

/** The tables are loaded for this alone. */
async function controlWriter(framework: ControlCatalogue, format: string): Promise<(assessment: Assessment) => string> {
  const { CONTROL_TABLES } = await import('../../../policies/controls/index.js');
  const table = CONTROL_TABLES.find(({ catalogue }) => catalogue === framework);
  if (table === undefined) throw new UsageError(`there is no table of the controls of \`${framework}\`.`);
  const write = COMPLIANCE_REPORTERS[oneOf('format', format, COMPLIANCE_FORMATS)];
  return (assessment) => write(assessControls(assessment, table));
}

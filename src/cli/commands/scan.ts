import type { ProjectConfiguration } from '../configuration.js';
import type { Console, ExitCode } from '../console.js';
import { EXIT } from '../console.js';
import { deliver } from '../deliver.js';
import type { Output } from '../outputs.js';
import { OUTPUT_OPTIONS, outputsOf, writeStepSummary } from '../outputs.js';
import type { ParsedOptions } from '../options.js';
import { helpText, oneOf, parseOptions } from '../options.js';
import { describeWithPage } from '../pages.js';
import { SCAN_OPTIONS, scanProject } from '../project-scan.js';
import { repositoryPath } from '../repository.js';
import type { Gate } from '../../engine/configuration/gate.js';
import { isGating } from '../../engine/configuration/gate.js';
import type { Files } from '../../frontend/files.js';
import { looksLikePlan } from '../../frontend/terraform/detect.js';
import type { ScanResult } from '../../model/finding.js';
import { SEVERITIES } from '../../model/finding.js';
import type { Source } from '../../model/source.js';
import type { ReportFormat, ReportOptions } from '../../report/index.js';
import { REPORTERS } from '../../report/index.js';
import type { Command } from './command.js';

const options = {
  ...OUTPUT_OPTIONS,
  'fail-on': { value: 'SEVERITY', help: `exit with 1 on findings of at least this severity: ${SEVERITIES.join(', ')}, none (default: info)` },
  ...SCAN_OPTIONS,
  'include-suppressed': { help: 'SARIF: report suppressed findings too, marked as such' },
  verbose: { short: 'v', help: 'text: list what is otherwise only counted' },
} as const;

const summary = 'Scans files and folders (default: the current folder) for what violates a policy.';

export const scan: Command = {
  name: 'scan',
  usage: 'scan [paths…]',
  summary: 'scans templates for what violates a policy',
  help: helpText('scan [paths…]', summary, options),
  async run(args, console) {
    const given = parseOptions('scan', args, options);
    const outputs = outputsOf(given);
    const { result, configuration, files } = await scanProject(given, console);
    for (const output of outputs) {
      deliver(REPORTERS[output.format](result, reportOptions(output, given, configuration, files, console)), output.file, console, output.option);
    }
    if (outputs.some(({ format }) => format === 'github')) writeStepSummary(result, console);
    return exitCode(result, gateOf(given, configuration));
  },
};

function gateOf(given: ParsedOptions, { gate }: ProjectConfiguration): Gate {
  const severity = given.value('fail-on');
  return severity === undefined ? gate : { ...gate, severity: oneOf('fail-on', severity, [...SEVERITIES, 'none'] as const) };
}

function exitCode({ findings, coverage }: ScanResult, gate: Gate): ExitCode {
  if (findings.some((finding) => isGating(finding, gate))) return EXIT.findings;
  return coverage.complete ? EXIT.clean : EXIT.incomplete;
}

/** Formats whose paths begin at the root of the repository. */
const IN_REPOSITORY: ReadonlySet<ReportFormat> = new Set(['sarif', 'github', 'gitlab']);

function reportOptions(
  { format, file: output }: Output,
  given: ParsedOptions,
  configuration: ProjectConfiguration,
  files: Files,
  console: Console,
): ReportOptions {
  const byId = new Map(configuration.policies.map((policy) => [policy.id, policy]));
  return {
    color: console.color && output === undefined,
    width: console.width,
    verbose: given.flag('verbose'),
    sourceLine: sourceLines(files),
    policy: (id) => {
      const policy = byId.get(id);
      return policy && describeWithPage(policy);
    },
    descriptions: format === 'sarif' ? configuration.selected.map(({ policy }) => describeWithPage(policy)) : [],
    root: IN_REPOSITORY.has(format) ? repositoryPath(console.cwd) : '',
    includeSuppressed: given.flag('include-suppressed'),
  };
}

/** Lines by file and number; none of plans, which hold secrets in the clear. Whether a file is one is asked once, not for each finding. */
function sourceLines(files: Files): ReportOptions['sourceLine'] {
  const shown = new Map<string, Source | undefined>();
  return (file, line) => {
    if (!shown.has(file)) shown.set(file, shownSource(files, file));
    const source = shown.get(file);
    const starts = source?.lines() ?? [];
    const start = starts[line - 1];
    return start === undefined ? undefined : source?.text.slice(start, starts[line]).replace(/[\r\n]+$/, '');
  };
}

function shownSource(files: Files, file: string): Source | undefined {
  const read = files.read(file);
  return read.kind === 'text' && !looksLikePlan(read.source) ? read.source : undefined;
}

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { policies } from '../../../policies/index.js';
import type { ProjectConfiguration } from '../configuration.js';
import { readConfiguration } from '../configuration.js';
import type { Console, ExitCode } from '../console.js';
import { EXIT, UsageError } from '../console.js';
import { diskFiles } from '../disk.js';
import { withoutExcluded } from '../exclude.js';
import type { ParsedOptions } from '../options.js';
import { helpText, parseOptions } from '../options.js';
import { describeWithPage } from '../pages.js';
import { cloudFormationOptions, PARAMETER_OPTIONS, terraformOptions } from '../parameters.js';
import { repositoryPath } from '../repository.js';
import type { Gate } from '../../engine/configuration/gate.js';
import { isGating } from '../../engine/configuration/gate.js';
import { describeError } from '../../engine/configuration/origin.js';
import { nearest } from '../../engine/configuration/nearest.js';
import { withGiven } from '../../estate.js';
import type { Files } from '../../frontend/files.js';
import type { ScanResult } from '../../model/finding.js';
import { SEVERITIES } from '../../model/finding.js';
import { PACK_NAMES } from '../../policy/policy.js';
import type { ReportFormat, ReportOptions } from '../../report/index.js';
import { REPORT_FORMATS, REPORTERS } from '../../report/index.js';
import { scanFiles } from '../../scan.js';
import type { Command } from './command.js';

const options = {
  pack: { value: 'NAME', help: `policies to run: ${PACK_NAMES.join(', ')} (default: default)` },
  format: { value: 'FORMAT', short: 'f', help: `${REPORT_FORMATS.join(', ')} (default: text)` },
  output: { value: 'FILE', short: 'o', help: 'write the report to a file instead of the terminal' },
  'fail-on': { value: 'SEVERITY', help: `exit with 1 on findings of at least this severity: ${SEVERITIES.join(', ')}, none (default: info)` },
  config: { value: 'FILE', short: 'c', help: 'configuration (default: nearside.config.* of this folder or the nearest above)' },
  ...PARAMETER_OPTIONS,
  today: { value: 'DATE', help: 'suppressions that expired before this date (YYYY-MM-DD) do not count' },
  'no-inline-suppressions': { help: 'comments and metadata of what is scanned suppress nothing' },
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
    const format = oneOf('format', given.value('format') ?? 'text', REPORT_FORMATS);
    const configuration = await configurationOf(given, console);
    const paths = given.positionals.length > 0 ? given.positionals : (configuration.paths ?? ['.']);
    const disk = diskFiles({ cwd: console.cwd, paths });
    const files = await withoutExcluded(disk.files, configuration.exclude, configuration.folder, console.cwd);
    const inputs = withGiven(configuration, { cloudformation: cloudFormationOptions(given), terraform: terraformOptions(given) });
    const inlineSuppressions = !given.flag('no-inline-suppressions');
    const settings = { ...configuration, ...inputs, inlineSuppressions, today: dateOf(given.value('today')) };
    const result = await scanFiles(files, settings, disk.diagnostics);
    deliver(REPORTERS[format](result, reportOptions(format, given, configuration, files, console)), given.value('output'), console);
    return exitCode(result, gateOf(given, configuration));
  },
};

async function configurationOf(given: ParsedOptions, console: Console): Promise<ProjectConfiguration> {
  const [file, packName] = [given.value('config'), given.value('pack')];
  const pack = packName === undefined ? undefined : oneOf('pack', packName, PACK_NAMES);
  const { result, errors } = await readConfiguration({ cwd: console.cwd, policies, ...(file !== undefined && { file }), ...(pack && { pack }) });
  if (result) return result;
  throw new UsageError(errors.map(describeError).join('\n'));
}

function gateOf(given: ParsedOptions, { gate }: ProjectConfiguration): Gate {
  const severity = given.value('fail-on');
  return severity === undefined ? gate : { ...gate, severity: oneOf('fail-on', severity, [...SEVERITIES, 'none'] as const) };
}

function exitCode({ findings, coverage }: ScanResult, gate: Gate): ExitCode {
  if (findings.some((finding) => isGating(finding, gate))) return EXIT.findings;
  return coverage.complete ? EXIT.clean : EXIT.incomplete;
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  const guess = nearest(value, allowed);
  throw new UsageError(`\`--${option} ${value}\`: ${guess === undefined ? `it is one of ${allowed.join(', ')}.` : `did you mean \`${guess}\`?`}`);
}

function dateOf(text: string | undefined): string | undefined {
  if (text === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)))) return text;
  throw new UsageError(`\`--today ${text}\`: a date is written as 2026-01-31.`);
}

function reportOptions(format: ReportFormat, given: ParsedOptions, configuration: ProjectConfiguration, files: Files, console: Console): ReportOptions {
  const byId = new Map(configuration.policies.map((policy) => [policy.id, policy]));
  const toTerminal = given.value('output') === undefined;
  return {
    color: console.color && toTerminal,
    width: console.width,
    verbose: given.flag('verbose'),
    sourceLine: (file, line) => sourceLine(files, file, line),
    policy: (id) => {
      const policy = byId.get(id);
      return policy && describeWithPage(policy);
    },
    descriptions: format === 'sarif' ? configuration.selected.map(({ policy }) => describeWithPage(policy)) : [],
    root: format === 'sarif' ? repositoryPath(console.cwd) : '',
    includeSuppressed: given.flag('include-suppressed'),
  };
}

function sourceLine(files: Files, file: string, line: number): string | undefined {
  const read = files.read(file);
  if (read.kind !== 'text') return undefined;
  const starts = read.source.lines();
  const start = starts[line - 1];
  return start === undefined ? undefined : read.source.text.slice(start, starts[line]).replace(/[\r\n]+$/, '');
}

function deliver(report: string, output: string | undefined, console: Console): void {
  if (output === undefined) {
    console.write(report);
    return;
  }
  const file = path.resolve(console.cwd, output);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, report);
  } catch (error) {
    throw new UsageError(`\`--output ${output}\`: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

import type { ProjectConfiguration } from './configuration.js';
import type { Console, ExitCode } from './console.js';
import { EXIT } from './console.js';
import { deliver } from './deliver.js';
import { GATE_OPTION, gateOf } from './gate-option.js';
import type { Output } from './outputs.js';
import { OUTPUT_OPTIONS, writeStepSummary } from './outputs.js';
import type { OptionSpec, ParsedOptions } from './options.js';
import { describeWithPage } from './pages.js';
import { repositoryPath } from './repository.js';
import { sarifCategory } from './sarif-category.js';
import { changedOnly } from '../engine/comparison/index.js';
import type { Gate } from '../engine/configuration/gate.js';
import { isGating } from '../engine/configuration/gate.js';
import type { Files } from '../frontend/files.js';
import { looksLikePlan } from '../frontend/terraform/detect.js';
import type { ScanResult } from '../model/finding.js';
import type { Source } from '../model/source.js';
import type { Policy } from '../policy/policy.js';
import type { ReportFormat, ReportOptions } from '../report/index.js';
import { REPORTERS } from '../report/index.js';

/** Options of every command that reports findings and has a gate. */
export const REPORT_OPTIONS = {
  ...OUTPUT_OPTIONS,
  ...GATE_OPTION,
  'sarif-category': { value: 'NAME', help: 'SARIF: what later uploads replace (default: nearside/<scanned path>/)' },
  'include-suppressed': { help: 'SARIF: report suppressed findings too, marked as such' },
  verbose: { short: 'v', help: 'text: list what is otherwise only counted' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

/** What reports are made of. */
export interface Reportable {
  readonly result: ScanResult;
  /** Those that were run. */
  readonly policies: readonly Policy[];
  readonly configuration: ProjectConfiguration;
  readonly files: Files;
  /** The files and folders that somebody named to scan; none: the whole working directory. */
  readonly scanned: readonly string[];
  /** What SARIF is called where the options do not say; absent: by what was scanned. */
  readonly category?: string;
}

/** Writes every report where it belongs; what the gate makes of the result. */
export function report(outputs: readonly Output[], reportable: Reportable, given: ParsedOptions, console: Console): ExitCode {
  const { result, configuration } = reportable;
  const gate = gateOf(given, configuration.gate, result.base);
  const changed = given.flag('changed-only') ? changedOnly(result) : result;
  for (const output of outputs) {
    const shown = REPLACING.has(output.format) ? result : changed;
    deliver(REPORTERS[output.format](shown, reportOptions(output, given, reportable, console)), output.file, console, output.option);
  }
  if (outputs.some(({ format }) => format === 'github')) writeStepSummary(changed, console);
  return exitCode(result, gate);
}

function exitCode({ findings, coverage }: ScanResult, gate: Gate): ExitCode {
  if (findings.some((finding) => isGating(finding, gate))) return EXIT.findings;
  return coverage.complete ? EXIT.clean : EXIT.incomplete;
}

/** Formats that replace what was reported before: what they lack counts as fixed, so they are never a view of a part. */
const REPLACING: ReadonlySet<ReportFormat> = new Set(['sarif', 'gitlab']);

/** Formats whose paths begin at the root of the repository. */
const IN_REPOSITORY: ReadonlySet<ReportFormat> = new Set(['sarif', 'github', 'gitlab']);

function reportOptions(
  { format, file: output }: Output,
  given: ParsedOptions,
  { policies, files, scanned, category }: Reportable,
  console: Console,
): ReportOptions {
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  const root = IN_REPOSITORY.has(format) ? repositoryPath(console.cwd) : '';
  return {
    color: console.color && output === undefined,
    width: console.width,
    verbose: given.flag('verbose'),
    sourceLine: sourceLines(files),
    policy: (id) => {
      const policy = byId.get(id);
      return policy && describeWithPage(policy);
    },
    descriptions: format === 'sarif' ? policies.map(describeWithPage) : [],
    root,
    ...(format === 'sarif' && { category: given.value('sarif-category') ?? category ?? sarifCategory(scanned, given, root) }),
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

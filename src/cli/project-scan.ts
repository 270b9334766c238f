import { readBaseline } from './baseline-file.js';
import type { ProjectConfiguration } from './configuration.js';
import { isCode, readConfiguration } from './configuration.js';
import type { Console } from './console.js';
import { UsageError } from './console.js';
import type { DiskFiles } from './disk.js';
import { diskFiles } from './disk.js';
import { withoutExcluded } from './exclude.js';
import type { OptionSpec, ParsedOptions } from './options.js';
import { oneOf } from './options.js';
import { cloudFormationOptions, PARAMETER_OPTIONS, terraformOptions } from './parameters.js';
import { afterSynthesis } from './synthesis.js';
import type { ChangedPart } from './changed-part.js';
import { changedFiles, changedPart } from './changed-part.js';
import { policyNotes } from './policy-from/attempts.js';
import type { TrustedSource } from './policy-from/policy-from.js';
import { POLICY_OPTION, trustedSource } from './policy-from/policy-from.js';
import { loadTypeScript } from './typescript.js';
import { WatchedScan } from './watched-scan.js';
import { whatWasRead } from './what-was-read.js';
import type { BaselineInUse } from '../engine/baseline/apply.js';
import { describeError } from '../engine/configuration/origin.js';
import { valueFiles, withGiven } from '../estate.js';
import type { Files } from '../frontend/files.js';
import type { ScanResult } from '../model/finding.js';
import type { ShardRequest } from '../model/shard.js';
import type { PackName } from '../policy/policy.js';
import { PACK_NAMES } from '../policy/policy.js';
import type { StateFiles } from '../revisions.js';
import type { ScanSettings } from '../scan.js';
import { scanFiles } from '../scan.js';

/** Options of every command that scans. */
export const SCAN_OPTIONS = {
  pack: { value: 'NAME', help: `policies to run: ${PACK_NAMES.join(', ')} (default: default)` },
  config: { value: 'FILE', short: 'c', help: 'configuration (default: nearside.config.* of this folder or the nearest above)' },
  ...POLICY_OPTION,
  ...PARAMETER_OPTIONS,
  today: { value: 'DATE', help: 'suppressions that expired before this date (YYYY-MM-DD) do not count' },
  synth: { help: 'CDK: first run the commands of cdk.json (`build`, `app`), as `cdk synth` does' },
  'include-framework': { help: 'CDK: show findings in resources that CDK made for its own purposes' },
  cache: { help: 'keep the result, and give it again when nothing has changed (not with a configuration in code)' },
  'cache-dir': { value: 'DIR', help: 'the same, in this folder (default: $XDG_CACHE_HOME or ~/.cache); it may be shared' },
  'no-cache': { help: 'neither keep the result nor use one that was kept' },
  timings: { help: 'tell on standard error what took the time, by unit and policy' },
  'no-inline-suppressions': { help: 'comments and metadata of what is scanned suppress nothing' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

/** Options of the commands that leave out what a baseline knows. */
export const BASELINE_OPTIONS = {
  baseline: { value: 'FILE', help: 'leave out the findings that this file knows (default: the configuration\'s `baseline`)' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

export interface ProjectScan {
  readonly result: ScanResult;
  readonly configuration: ProjectConfiguration;
  readonly files: Files;
}

/** What a command chooses itself. */
export interface ProjectScanChoice {
  readonly pack?: PackName | undefined;
  readonly shard?: ShardRequest | undefined;
  /** The findings that are known already. Default: those of the baseline that the arguments or else the configuration name. */
  readonly baseline?: (configuration: ProjectConfiguration, given: ParsedOptions, console: Console) => BaselineInUse | undefined;
}

function namedBaseline(configuration: ProjectConfiguration, given: ParsedOptions, cwd: string, trusted?: TrustedSource): BaselineInUse | undefined {
  const file = given.value('baseline') ?? configuration.baseline;
  if (file === undefined) return undefined;
  return trusted ? ofPolicy(trusted, () => readBaseline(file, trusted.cwd, trusted.files)) : readBaseline(file, cwd);
}

/** Scans what the arguments name, or else the configuration, or else the current folder. */
export async function scanProject(given: ParsedOptions, console: Console, choice: ProjectScanChoice = {}): Promise<ProjectScan> {
  // Watching costs a little for each resource and policy: only where somebody wants to know.
  const watched = given.flag('timings') || console.progress ? new WatchedScan(console) : undefined;
  const { result, inputs } = await scanInputs(given, console, choice, watched).finally(() => watched?.end());
  const { configuration, files, paths, because } = inputs;
  if (given.flag('timings') && watched) console.complain(watched.timings());
  if (given.flag('verbose')) {
    console.complain(whatWasRead({ cwd: console.cwd, configuration: configuration.file, paths, found: files.paths.length, result, because }));
  }
  return { result, configuration, files };
}

async function scanInputs(
  given: ParsedOptions,
  console: Console,
  choice: ProjectScanChoice,
  watched: WatchedScan | undefined,
): Promise<{ readonly result: ScanResult; readonly inputs: ProjectInputs }> {
  const inputs = await projectInputs(given, console, choice);
  return { result: await scanFiles(inputs.files, { ...inputs.settings, observer: watched?.observer }, inputs.diagnostics), inputs };
}

/** What is scanned, and how. */
export interface ProjectInputs extends StateFiles {
  readonly configuration: ProjectConfiguration;
  readonly settings: ScanSettings;
  /** Relative to the working directory, or absolute. */
  readonly paths: readonly string[];
  /** Files of values that are given for this run. */
  readonly values: readonly string[];
  /** The changed files that a unit is judged for; undefined: it is judged whatever changed. */
  readonly because: ChangedPart['because'] | undefined;
}

export async function projectInputs(given: ParsedOptions, console: Console, { pack, shard, baseline }: ProjectScanChoice = {}): Promise<ProjectInputs> {
  const trusted = trustedSource(given, console.cwd);
  const configuration = await configurationOf(given, console, pack, trusted);
  const known = baseline ? baseline(configuration, given, console) : namedBaseline(configuration, given, console.cwd, trusted);
  const changed = changedFiles(given, console);
  const paths = given.positionals.length > 0 && changed?.named !== 'changed' ? given.positionals : (configuration.paths ?? ['.']);
  const inputs = withGiven(configuration, { cloudformation: cloudFormationOptions(given), terraform: terraformOptions(given) });
  const values = [...valueFiles(inputs), ...given.values('var-file')];
  const select = async (): Promise<DiskFiles> => {
    const { files, diagnostics } = diskFiles({ cwd: console.cwd, paths, values });
    return { files: await withoutExcluded(files, configuration.exclude, configuration.folder, console.cwd), diagnostics };
  };
  const { files: all, diagnostics } = given.flag('synth') ? await afterSynthesis(select, console) : await select();
  const part = changed && changedPart(all, changed, [configuration.file, ...values], console.cwd);
  const { files, only, because } = part ?? { files: all, only: undefined, because: undefined };
  const inlineSuppressions = !given.flag('no-inline-suppressions');
  const cdk = { typescript: loadTypeScript };
  const includeFramework = given.flag('include-framework') || configuration.includeFramework;
  const today = dateOf(given.value('today'));
  const settings = { ...configuration, ...inputs, cdk, inlineSuppressions, includeFramework, today, shard, known, only };
  const notes = trusted ? policyNotes(trusted, configuration, { config: given.value('config'), baseline: given.value('baseline') }) : [];
  return { configuration, files, diagnostics: [...diagnostics, ...notes], settings, paths, values, because };
}

/** The configuration that the arguments name, or else the nearest one. Throws a `UsageError` where it is wrong. */
export async function configurationOf(
  given: ParsedOptions,
  console: Console,
  chosen?: PackName,
  trusted = trustedSource(given, console.cwd),
): Promise<ProjectConfiguration> {
  const [file, packName] = [given.value('config'), given.value('pack')];
  const pack = packName === undefined ? chosen : oneOf('pack', packName, PACK_NAMES);
  const source = trusted && { source: trusted };
  const request = { cwd: trusted?.cwd ?? console.cwd, ...(file !== undefined && { file }), ...(pack && { pack }), ...source };
  const { result, errors } = await readConfiguration(request);
  if (result?.file !== undefined && isCode(result.file)) console.undetermined?.('what a configuration in code says');
  if (result) return result;
  throw new UsageError(`${trusted ? `\`--policy-from ${trusted.revision.ref}\`: ` : ''}${errors.map(describeError).join('\n')}`);
}

/** What goes wrong there is no matter of the work tree, where somebody would look for it. */
function ofPolicy<T>({ revision: { ref } }: TrustedSource, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`\`--policy-from ${ref}\`: ${error.message}`) : error;
  }
}

function dateOf(text: string | undefined): string | undefined {
  if (text === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)))) return text;
  throw new UsageError(`\`--today ${text}\`: a date is written as 2026-01-31.`);
}

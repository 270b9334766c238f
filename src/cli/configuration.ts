import { dirname, extname, join, relative, resolve } from 'node:path';
import { readData } from './configuration-data.js';
import type { PolicySource } from './policy-source.js';
import { WORK_TREE } from './policy-source.js';
import type { TerraformConfiguration } from '../engine/configuration/configuration.js';
import type { UncheckedConfiguration, WithErrors } from '../engine/configuration/origin.js';
import { failed, succeeded } from '../engine/configuration/origin.js';
import type { ResolvedConfiguration } from '../engine/configuration/resolve.js';
import { resolveConfiguration } from '../engine/configuration/resolve.js';
import { listOf } from '../engine/configuration/wording.js';
import { everyPolicy, policiesFor } from '../policies.js';
import type { PackName, Policy } from '../policy/policy.js';

export interface ConfigurationRequest {
  /** Absolute. */
  readonly cwd: string;
  /** What `--config` names, relative to `cwd`; absent: the nearest configuration of `cwd` and the folders above it. */
  readonly file?: string;
  /** Instead of the configuration's. */
  readonly pack?: PackName;
  /** Default: nearside's own. */
  readonly policies?: readonly Policy[];
  /** Default: the work tree. */
  readonly source?: PolicySource;
}

/** A configuration in effect. `paths`, `baseline`, `parameterFiles` and Terraform's files of values are relative to the working directory. */
export interface ProjectConfiguration extends ResolvedConfiguration {
  /** Absolute; undefined: there is none. */
  readonly file: string | undefined;
  /** Absolute: what `exclude` is relative to. */
  readonly folder: string;
}

type Format = 'code' | 'data';

const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['.ts', 'code'],
  ['.mts', 'code'],
  ['.js', 'code'],
  ['.mjs', 'code'],
  ['.json', 'data'],
  ['.yaml', 'data'],
  ['.yml', 'data'],
]);

const NAMES = [...FORMATS.keys()].map((extension) => `nearside.config${extension}`);

/**
 * Finds, reads, checks and applies the configuration. Only the file that `file` names or that `cwd` leads to is looked at:
 * what is scanned has no say. Without any, everything has its default.
 */
export async function readConfiguration({ cwd, file, pack, policies, source = WORK_TREE }: ConfigurationRequest): Promise<WithErrors<ProjectConfiguration>> {
  const [path, ...others] = file === undefined ? findConfigurations(cwd, source) : [resolve(cwd, file)];
  const options = { ...(pack && { pack }) };
  if (path === undefined) return placed(resolveConfiguration({}, policies ?? (await policiesFor(options)), options), cwd, undefined);
  if (others.length > 0) {
    const names = [path, ...others].map((found) => relativeTo(cwd, found));
    return failed([{ message: `there are several configurations: ${listOf(names)}. Keep one, or name one with \`--config\`.` }]);
  }
  const read = await readFile(path, source, (shown) => relativeTo(cwd, shown));
  if (!read.result) return read;
  const { data, origin } = read.result;
  return placed(resolveConfiguration(data, policies ?? (await everyPolicy()), { ...options, origin }), cwd, path);
}

/**
 * The configurations in the nearest folder that has any, from `cwd` up to the root of the repository (the folder with
 * `.git`) or of the disk: none, one, or several among which somebody has to choose.
 */
export function findConfigurations(cwd: string, { system, top }: PolicySource = WORK_TREE): readonly string[] {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const found = NAMES.map((name) => join(folder, name)).filter((path) => isFile(path, system));
    const isTop = dirname(folder) === folder || (top === undefined ? exists(join(folder, '.git'), system) : folder === top);
    if (found.length > 0 || isTop) return found;
  }
}

/** Whether a configuration is a program: what it says may depend on anything. */
export function isCode(file: string): boolean {
  return FORMATS.get(extname(file)) === 'code';
}

async function readFile(path: string, { system, run }: PolicySource, show: (path: string) => string): Promise<WithErrors<UncheckedConfiguration>> {
  const format = FORMATS.get(extname(path));
  const file = show(path);
  if (format === undefined) return failed([{ message: `a configuration ends in one of ${listOf([...FORMATS.keys()])}.`, file }]);
  if (!isFile(path, system)) return failed([{ message: 'there is no such file.', file }]);
  return format === 'data' ? readData(path, file, system) : run(path, show);
}

function isFile(path: string, system: PolicySource['system']): boolean {
  return exists(path, system) && system.status(path).isFile();
}

/** What is hidden from us is not there. */
function exists(path: string, system: PolicySource['system']): boolean {
  try {
    return system.status(path) !== undefined;
  } catch {
    return false;
  }
}

/** Makes the paths that are relative to the folder of `file` relative to `cwd`. */
function placed({ result, errors }: WithErrors<ResolvedConfiguration>, cwd: string, file: string | undefined): WithErrors<ProjectConfiguration> {
  if (!result) return failed(errors);
  const folder = file === undefined ? cwd : dirname(file);
  const here = (path: string): string => relativeTo(cwd, resolve(folder, path));
  const { paths, baseline, parameterFiles, terraform } = result;
  const files = { paths: paths?.map(here), baseline: baseline && here(baseline), parameterFiles: parameterFiles.map(here) };
  return succeeded({ ...result, ...files, terraform: placedTerraform(terraform, here), file, folder });
}

function placedTerraform({ variableFiles, variableSets, ...rest }: TerraformConfiguration, here: (path: string) => string): TerraformConfiguration {
  const sets = variableSets && Object.entries(variableSets).map(([name, files]) => [name, files.map(here)] as const);
  return { ...rest, ...(variableFiles && { variableFiles: variableFiles.map(here) }), ...(sets && { variableSets: Object.fromEntries(sets) }) };
}

/** With forward slashes, as reports show paths. */
function relativeTo(cwd: string, path: string): string {
  return relative(cwd, path).replaceAll('\\', '/') || '.';
}

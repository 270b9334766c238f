import { policies } from '../policies/index.js';
import { diskFiles } from './cli/disk.js';
import { loadTypeScript } from './cli/typescript.js';
import type { Configuration } from './engine/configuration/configuration.js';
import type { ConfigurationError } from './engine/configuration/origin.js';
import { resolveConfiguration } from './engine/configuration/resolve.js';
import { describePolicy } from './engine/selection.js';
import type { FrontEndOptions } from './estate.js';
import { readEstate, withGiven } from './estate.js';
import type { PolicyInfo, ScanResult } from './model/finding.js';
import { Graph } from './policy/graph.js';
import { PACK_NAMES } from './policy/policy.js';
import type { GraphDump } from './report/graph-dump.js';
import { dumpGraph } from './report/graph-dump.js';
import { scanFiles } from './scan.js';

export interface GraphOptions extends FrontEndOptions {
  /** Files and folders, absolute or relative to `cwd`. */
  readonly paths: readonly string[];
  /** Default: the process's working directory. Paths in the result are relative to it. */
  readonly cwd?: string;
}

export interface ScanOptions extends GraphOptions {
  /** `default`, `strict`, `all` or a catalogue of controls (`hipaa`, `pci-dss-4.0.1` …); instead of the configuration's. */
  readonly pack?: string;
  /** What a configuration file says, as a value. No file is looked for. */
  readonly config?: Configuration;
  /** CDK: show findings in resources that CDK made for its own purposes (handlers of custom resources). */
  readonly includeFramework?: boolean;
  /** `2026-11-24`: suppressions that expired before then do not count. */
  readonly today?: string;
}

/** The pack or the configuration that `scan` was given is wrong; `errors` has everything that is. */
export class InvalidConfiguration extends Error {
  constructor(readonly errors: readonly ConfigurationError[]) {
    super(errors.map((error) => error.message).join('\n'));
  }
}

/** Scans templates and says what violates which policy. Throws `InvalidConfiguration`; never throws for what it scans. */
export async function scan(options: ScanOptions): Promise<ScanResult> {
  const pack = PACK_NAMES.find((name) => name === options.pack);
  if (options.pack !== undefined && !pack) throw new InvalidConfiguration([{ message: `there is no pack \`${options.pack}\`.` }]);
  const { result: configuration, errors } = resolveConfiguration(options.config ?? {}, policies, pack ? { pack } : {});
  if (!configuration) throw new InvalidConfiguration(errors);
  const { files, diagnostics } = diskFiles({ cwd: options.cwd ?? process.cwd(), paths: options.paths });
  const cdk = { typescript: loadTypeScript, ...options.cdk };
  const { includeFramework, today } = options;
  return scanFiles(files, { ...configuration, ...withGiven(configuration, options), cdk, includeFramework, today }, diagnostics);
}

/** The resource graph as nearside sees it. */
export async function graph(options: GraphOptions): Promise<GraphDump> {
  const { files, diagnostics } = diskFiles({ cwd: options.cwd ?? process.cwd(), paths: options.paths });
  const estate = await readEstate(files, options);
  const index = new Graph(estate.resources);
  return dumpGraph({ ...estate, diagnostics: [...diagnostics, ...estate.diagnostics] }, (resource) => index.edgesFrom(resource));
}

/** Every policy there is, sorted by id. */
export async function listPolicies(): Promise<readonly PolicyInfo[]> {
  return Promise.resolve(policies.map(describePolicy));
}

import { filesAtFork, filesIn } from './cli/base-files.js';
import { diskFiles } from './cli/disk.js';
import { loadTypeScript } from './cli/typescript.js';
import type { GivenConfiguration } from './configured.js';
import { configured } from './configured.js';
import { describePolicy } from './engine/selection.js';
import type { FrontEndOptions } from './estate.js';
import { readEstate, valueFiles, withGiven } from './estate.js';
import type { PolicyInfo, ScanResult } from './model/finding.js';
import { everyPolicy, policiesFor } from './policies.js';
import { Graph } from './policy/graph.js';
import type { GraphDump } from './report/graph-dump.js';
import { dumpGraph } from './report/graph-dump.js';
import { compareRevisions } from './revisions.js';
import { scanFiles } from './scan.js';

export interface GraphOptions extends FrontEndOptions {
  /** Files and folders, absolute or relative to `cwd`. */
  readonly paths: readonly string[];
  /** Default: the process's working directory. Paths in the result are relative to it. */
  readonly cwd?: string;
}

export interface ScanOptions extends GraphOptions, GivenConfiguration {
  /** CDK: show findings in resources that CDK made for its own purposes (handlers of custom resources). */
  readonly includeFramework?: boolean;
  /** `2026-11-24`: suppressions that expired before then do not count. */
  readonly today?: string;
  /** Compares with the state at which the checked out branch left a branch, tag or commit of git. */
  readonly base?: string;
  /** Instead of `base`: compares with another folder, which has what `cwd` had before. */
  readonly baseDir?: string;
}

/**
 * Scans templates and says what violates which policy. Throws `InvalidConfiguration`, and an error that says why where there is no such
 * base; never throws for what it scans.
 */
export async function scan(options: ScanOptions): Promise<ScanResult> {
  const configuration = configured(options, await policiesFor(options));
  const given = withGiven(configuration, options);
  const request = { cwd: options.cwd ?? process.cwd(), paths: options.paths, values: valueFiles(given) };
  const { files, diagnostics } = diskFiles(request);
  const cdk = { typescript: loadTypeScript, ...options.cdk };
  const { includeFramework = configuration.includeFramework, today, base, baseDir } = options;
  const settings = { ...configuration, ...given, cdk, includeFramework, today };
  if (base === undefined && baseDir === undefined) return scanFiles(files, settings, diagnostics);
  const before = baseDir === undefined ? filesAtFork(base ?? 'HEAD', request) : filesIn(baseDir, request);
  return (await compareRevisions(before, { files, diagnostics }, settings)).result;
}

/** The resource graph as nearside sees it. */
export async function graph(options: GraphOptions): Promise<GraphDump> {
  const { files, diagnostics } = diskFiles({ cwd: options.cwd ?? process.cwd(), paths: options.paths, values: valueFiles(options) });
  const estate = await readEstate(files, options);
  const index = new Graph(estate.resources);
  return dumpGraph({ ...estate, diagnostics: [...diagnostics, ...estate.diagnostics] }, (resource) => index.edgesFrom(resource));
}

/** Every policy there is, sorted by id. */
export async function listPolicies(): Promise<readonly PolicyInfo[]> {
  return (await everyPolicy()).map(describePolicy);
}

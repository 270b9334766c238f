import { policies } from '../policies/index.js';
import { diskFiles } from './cli/disk.js';
import { describePolicy, selectPack } from './engine/selection.js';
import type { FrontEndOptions } from './estate.js';
import { readEstate } from './estate.js';
import type { PolicyInfo, ScanResult } from './model/finding.js';
import { Graph } from './policy/graph.js';
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
  /** `default`, `strict` or `all`. */
  readonly pack?: string;
}

/** Scans templates and says what violates which policy. Throws a `RangeError` when there is no such pack. */
export async function scan(options: ScanOptions): Promise<ScanResult> {
  const pack = options.pack ?? 'default';
  const selected = selectPack(policies, pack);
  if (!selected) throw new RangeError(`There is no pack \`${pack}\`.`);
  const { files, diagnostics } = diskFiles({ cwd: options.cwd ?? process.cwd(), paths: options.paths });
  return Promise.resolve(scanFiles(files, { ...options, selected, policies }, diagnostics));
}

/** The resource graph as nearside sees it. */
export async function graph(options: GraphOptions): Promise<GraphDump> {
  const { files, diagnostics } = diskFiles({ cwd: options.cwd ?? process.cwd(), paths: options.paths });
  const estate = readEstate(files, options);
  const index = new Graph(estate.resources);
  return Promise.resolve(dumpGraph({ ...estate, diagnostics: [...diagnostics, ...estate.diagnostics] }, (resource) => index.edgesFrom(resource)));
}

/** Every policy there is, sorted by id. */
export async function listPolicies(): Promise<readonly PolicyInfo[]> {
  return Promise.resolve(policies.map(describePolicy));
}

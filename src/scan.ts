import { commentedFiles } from './commented-files.js';
import { suppressionsFromComments } from './engine/suppressions/from-comments.js';
import { PolicyNames } from './engine/suppressions/policy-names.js';
import type { Suppression } from './engine/suppressions/suppression.js';
import type { FrontEndOptions } from './estate.js';
import { readEstate } from './estate.js';
import type { Files } from './frontend/files.js';
import type { JudgeSettings, ReadFiles } from './judge.js';
import { judge } from './judge.js';
import type { Diagnostic } from './model/diagnostic.js';
import type { ScanResult } from './model/finding.js';
import type { Estate } from './model/resource.js';

export interface ScanSettings extends FrontEndOptions, JudgeSettings {}

/** The main job: files in, findings out. Pure but for reading `files`. */
export async function scanFiles(files: Files, settings: ScanSettings, earlier: readonly Diagnostic[] = []): Promise<ScanResult> {
  return judge(await readFiles(files, settings, earlier), settings).result;
}

/** What is judged: the graph of the files, and what comments in them suppress. */
export async function readFiles(files: Files, settings: ScanSettings, diagnostics: readonly Diagnostic[] = []): Promise<ReadFiles> {
  const estate = await readEstate(files, settings);
  return { files, estate, fromComments: await commentSuppressions(estate, files, settings), diagnostics };
}

async function commentSuppressions(estate: Estate, files: Files, { policies, terraform }: ScanSettings): Promise<readonly Suppression[]> {
  const names = new PolicyNames(policies);
  const commented = await commentedFiles(estate, files);
  return commented.flatMap((file) => suppressionsFromComments(file, names, terraform?.workspace ?? 'default'));
}

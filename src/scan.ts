import { commentedFiles } from './commented-files.js';
import { suppressionsFromComments } from './engine/suppressions/from-comments.js';
import { PolicyNames } from './engine/suppressions/policy-names.js';
import type { FrontEndOptions } from './estate.js';
import { readEstate } from './estate.js';
import type { Files } from './frontend/files.js';
import type { JudgeSettings, ReadFiles } from './judge.js';
import { judge } from './judge.js';
import type { Diagnostic } from './model/diagnostic.js';
import type { ScanResult } from './model/finding.js';
import type { Estate } from './model/resource.js';
import { everyPolicy } from './policies.js';
import type { Policy } from './policy/policy.js';

export interface ScanSettings extends FrontEndOptions, JudgeSettings {
  /** Those that can be selected. Suppressions may name others, which are loaded then. */
  readonly policies: readonly Policy[];
}

/** The main job: files in, findings out. Pure but for reading `files`. */
export async function scanFiles(files: Files, settings: ScanSettings, earlier: readonly Diagnostic[] = []): Promise<ScanResult> {
  return judge(await readFiles(files, settings, earlier), settings).result;
}

/** What is judged: the graph of the files, and what comments in them suppress. */
export async function readFiles(files: Files, settings: ScanSettings, diagnostics: readonly Diagnostic[] = []): Promise<ReadFiles> {
  const estate = await readEstate(files, settings);
  const commented = await commentedFiles(estate, files);
  const isNaming = commented.length > 0 || mayNamePolicies(estate);
  const names = new PolicyNames(isNaming ? await everyOf(settings.policies) : settings.policies);
  const fromComments = commented.flatMap((file) => suppressionsFromComments(file, names, settings.terraform?.workspace ?? 'default'));
  return { files, estate, names, fromComments, diagnostics };
}

/** Whether anything but comments in what was read may suppress something: metadata, or the code of a CDK app. */
function mayNamePolicies({ resources, units, templates = [], acknowledgements = [] }: Estate): boolean {
  if (templates.length > 0 || acknowledgements.length > 0 || units.some(({ kind }) => kind === 'cdk')) return true;
  return resources.some(({ attributes }) => attributes.entries.has('Metadata'));
}

/** nearside's policies, and what others a configuration adds. */
async function everyOf(policies: readonly Policy[]): Promise<readonly Policy[]> {
  const every = await everyPolicy();
  const own = new Set(every.map(({ id }) => id));
  return [...every, ...policies.filter(({ id }) => !own.has(id))];
}

import path from 'node:path';
import { differingKeys } from './differing-keys.js';
import type { TrustedSource } from './policy-from.js';
import { BASELINE_NAME } from '../baseline-file.js';
import type { ProjectConfiguration } from '../configuration.js';
import { findConfigurations, isCode } from '../configuration.js';
import { DISK } from '../file-system.js';
import { shownPath } from '../territory.js';
import { listOf, quote } from '../../engine/configuration/wording.js';
import type { Diagnostic } from '../../model/diagnostic.js';

/** Files in which other tools are told what to ignore. nearside reads none of them, which whoever adds one may not know. */
const IGNORE_FILES = [
  '.nearsideignore', '.trivyignore', '.trivyignore.yaml', '.tfsecignore', '.checkov.yaml', '.checkov.yml', '.checkov.baseline', '.cfn_nag.yml', '.snyk',
] as const;

const MOST_KEYS = 10;

/** What was asked for beside the commit, as it is written. */
interface Named {
  readonly config: string | undefined;
  readonly baseline: string | undefined;
}

/** Says where the policy comes from, and what of the work tree would have changed it. No code of the work tree is run to find out. */
export function policyNotes(trusted: TrustedSource, configuration: ProjectConfiguration, named: Named): readonly Diagnostic[] {
  const { cwd, revision: { ref } } = trusted;
  const show = (file: string): string => shownPath(cwd, file);
  const inEffect = configuration.file;
  const source = inEffect === undefined ? 'which has no configuration: the defaults are in effect' : `with ${quote(show(inEffect))}`;
  const notes = [
    ...configurationAttempts(trusted, inEffect, named).map(([file, how]) => `${quote(show(file))} ${how}`),
    ...[...trusted.used].filter((file) => file !== inEffect && isChanged(file, trusted)).sort().map((file) => `${quote(show(file))} differs`),
    ...baselines(configuration, named, cwd).filter((file) => isChanged(file, trusted)).map((file) => `the baseline ${quote(show(file))} differs`),
    ...ignoreFiles(trusted).map((file) => `${quote(show(file))} differs; nearside reads no such files`),
  ];
  const told = (note: string): string => `Not in effect, because the policy is that of \`${ref}\`: ${note}.`;
  return [
    { severity: 'info', code: 'policy-from', message: `The policy is that of \`${ref}\`, ${source}.` },
    ...notes.map((note): Diagnostic => ({ severity: 'info', code: 'policy-differs', message: told(note) })),
  ];
}

function configurationAttempts(trusted: TrustedSource, inEffect: string | undefined, { config }: Named): readonly (readonly [string, string])[] {
  const ofWorkTree = config === undefined ? findConfigurations(trusted.cwd) : [path.resolve(trusted.cwd, config)].filter(isOnDisk);
  const others = ofWorkTree.filter((file) => file !== inEffect).map((file) => [file, 'is another configuration'] as const);
  if (inEffect === undefined || !isChanged(inEffect, trusted)) return others;
  return [...others, [inEffect, isOnDisk(inEffect) ? how(inEffect, trusted) : 'is missing']];
}

function how(file: string, { files }: TrustedSource): string {
  if (isCode(file)) return 'differs';
  const keys = differingKeys(files.bytes(file).toString('utf8'), DISK.bytes(file).toString('utf8'), file);
  if (keys.length === 0) return 'differs';
  const more = keys.length > MOST_KEYS ? ` and ${keys.length - MOST_KEYS} more` : '';
  return `differs in ${listOf(keys.slice(0, MOST_KEYS))}${more}`;
}

function baselines({ baseline, folder }: ProjectConfiguration, named: Named, cwd: string): readonly string[] {
  const files = [baseline, named.baseline].flatMap((file) => (file === undefined ? [] : [path.resolve(cwd, file)]));
  return [...new Set([...files, path.join(folder, BASELINE_NAME)])];
}

function ignoreFiles(trusted: TrustedSource): readonly string[] {
  const folders = new Set([trusted.files.root, trusted.cwd]);
  return [...folders].flatMap((folder) => IGNORE_FILES.map((name) => path.join(folder, name))).filter((file) => isOnDisk(file) && isChanged(file, trusted));
}

/** Whether the work tree has a file otherwise than the commit; without end-of-line conversions, which git may do on the way. */
function isChanged(file: string, { files }: TrustedSource): boolean {
  return contentOf(() => files.bytes(file)) !== contentOf(() => DISK.bytes(file));
}

function contentOf(read: () => Buffer): string | undefined {
  try {
    return read().toString('latin1').replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}

function isOnDisk(file: string): boolean {
  return DISK.exists(file);
}

import { posix } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Source } from '../../model/source.js';
import type { Files } from '../files.js';
import { isConfigurationFile } from './configuration/file-names.js';

/** Whether a path is one of Terraform's or OpenTofu's configuration. */
export function isTerraform(path: string): boolean {
  return isConfigurationFile(posix.basename(path));
}

/** Paths of the files that look like plans, whatever they are called. */
export function planPaths(files: Files): readonly string[] {
  return files.paths.filter((path) => {
    if (isTerraform(path) || /\.(?:ya?ml|tfvars)$/.test(path)) return false;
    const read = files.read(path);
    return read.kind === 'text' && looksLikePlan(read.source);
  });
}

/**
 * What to do about a plan as Terraform saves it (`terraform plan -out`), an archive whose first entry is `tfplan`. That it cannot
 * be read as text is said anyway.
 */
export function savedPlans(files: Files): readonly Diagnostic[] {
  const isSaved = (path: string): boolean => {
    if (files.read(path).kind !== 'unreadable') return false;
    const start = new TextDecoder('latin1').decode(files.bytes?.(path)?.subarray(0, 36));
    return start.startsWith('PK\x03\x04') && start.endsWith('tfplan');
  };
  return files.paths.filter((path) => !isTerraform(path) && isSaved(path)).map((path) => {
    return { severity: 'info', code: 'invalid-plan', message: `\`${path}\` is a saved plan: nearside reads what \`terraform show -json ${path}\` prints.` };
  });
}

/**
 * Whether a text is worth parsing as a plan or a state, as `terraform show -json` writes them. Looks at the text only, for
 * almost all other JSON for one word.
 */
export function looksLikePlan({ text }: Source): boolean {
  if (!text.includes('"format_version"') || !/^\ufeff?\s*\{/.test(text)) return false;
  return text.includes('"planned_values"') || text.includes('"resource_changes"') || (text.includes('"values"') && text.includes('"root_module"'));
}

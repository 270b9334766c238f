import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { foreignPackages, meantFiles } from './imports.js';
import type { TrustedFiles } from './trusted-files.js';
import { readCode } from '../configuration-code.js';
import { UsageError } from '../console.js';
import { DISK } from '../file-system.js';
import type { UncheckedConfiguration, WithErrors } from '../../engine/configuration/origin.js';
import { failed } from '../../engine/configuration/origin.js';
import { listOf } from '../../engine/configuration/wording.js';

/**
 * Runs a configuration in code as the commit has it: with the files of the commit that it may import, in a temporary folder outside
 * of the work tree, so that no code of the work tree is run. Packages would come from the work tree's `node_modules`, which belong
 * to the branch: a configuration that imports any is refused. `used` is told the paths of the files.
 */
export async function runTrusted(
  entry: string,
  files: TrustedFiles,
  show: (path: string) => string,
  used: (path: string) => void,
): Promise<WithErrors<UncheckedConfiguration>> {
  const texts = withImports(entry, files);
  const errors = [...texts].flatMap(([file, text]) => {
    const packages = foreignPackages(text);
    const message = `imports ${listOf(packages)}: of packages only \`nearside\` can be imported where the policy comes from a commit.`;
    return packages.length > 0 ? [{ message, file: show(file) }] : [];
  });
  if (errors.length > 0) return failed(errors);
  for (const file of texts.keys()) used(file);
  const folder = temporaryFolder(files.root);
  const there = (file: string): string => path.join(folder, path.relative(files.root, file));
  const here = (file: string): string => path.join(files.root, path.relative(folder, file));
  try {
    for (const [file, text] of texts) {
      mkdirSync(path.dirname(there(file)), { recursive: true });
      writeFileSync(there(file), text);
    }
    return await readCode(there(entry), (file) => show(here(file)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The file, what it may import, what that may import, and so on; by path. */
function withImports(entry: string, files: TrustedFiles): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (texts.has(file) || !files.isFile(file)) continue;
    const text = files.bytes(file).toString('utf8');
    texts.set(file, text);
    waiting.push(...meantFiles(text, path.dirname(file)));
  }
  return texts;
}

function temporaryFolder(root: string): string {
  const parent = DISK.real(tmpdir());
  const inside = path.relative(root, parent);
  if (inside === '' || (!inside.startsWith('..') && !path.isAbsolute(inside))) {
    throw new UsageError(`the folder for temporary files, \`${parent}\`, is in the repository: \`TMPDIR\` has to name another one for \`--policy-from\`.`);
  }
  return mkdtempSync(path.join(parent, 'nearside-'));
}

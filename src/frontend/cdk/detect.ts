import { posix } from 'node:path';
import type { Files } from '../files.js';

/** What `cdk synth` writes the list of an assembly's stacks into. */
export const MANIFEST = 'manifest.json';

/** A file in every assembly's folder that holds nothing but the version of the schema. */
export const MARKER = 'cdk.out';

/**
 * Whether the text of a `manifest.json` is that of a cloud assembly. Browser extensions and web apps have manifests too, but
 * no artifacts of these types. https://docs.aws.amazon.com/cdk/api/v2/docs/cloud-assembly-schema-readme.html
 */
export function looksLikeManifest(text: string): boolean {
  return text.includes('"artifacts"') && /"(?:aws:cloudformation:stack|cdk:[a-z-]+)"/.test(text);
}

/**
 * Manifests of cloud assemblies among the files that were asked for, and in the folders that apps among them write to (which a walk
 * may have left out). Those inside of another assembly's folder are that one's business.
 */
export function manifestPaths(files: Files, outputs: readonly string[] = []): readonly string[] {
  const asked = new Set(files.paths);
  const isThere = (path: string): boolean => asked.has(path) || files.list?.(posix.dirname(path), MANIFEST)?.includes(MANIFEST) === true;
  const named = outputs.map((folder) => posix.join(folder, MANIFEST)).filter(isThere);
  const found = files.paths.filter((path) => posix.basename(path) === MANIFEST && isManifest(path, files));
  const manifests = [...new Set([...named, ...found])].sort();
  const folders = new Set(manifests.map((path) => posix.dirname(path)));
  return manifests.filter((path) => !ancestors(posix.dirname(path)).some((folder) => folders.has(folder)));
}

/** Whether there is anything of CDK among the files. Looks at names first. */
export function hasCdk(files: Files): boolean {
  return files.paths.some((path) => posix.basename(path) === 'cdk.json') || manifestPaths(files).length > 0;
}

/** The folders that a path lies in, nearest first, but not itself. */
export function ancestors(path: string): readonly string[] {
  const found: string[] = [];
  for (let at = path; at !== '.' && at !== '/' && posix.dirname(at) !== at; ) {
    at = posix.dirname(at);
    found.push(at);
  }
  return found;
}

function isManifest(path: string, files: Files): boolean {
  const read = files.read(path);
  if (read.kind !== 'text') return false;
  return looksLikeManifest(read.source.text) || files.read(posix.join(posix.dirname(path), MARKER)).kind === 'text';
}

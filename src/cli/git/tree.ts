import { git } from './program.js';
import type { Repository, Revision } from './repository.js';
import { textOf } from './repository.js';

export type TreeEntry =
  | { readonly kind: 'file' | 'link'; readonly name: string; readonly blob: string }
  | { readonly kind: 'submodule'; readonly name: string; readonly commit: string }
  | { readonly kind: 'folder'; readonly name: string };

/** Everything that a commit holds: the entries of each folder by its path, with forward slashes, '' for the root. */
export type Tree = ReadonlyMap<string, ReadonlyMap<string, TreeEntry>>;

/** Lists a commit. */
export function listTree({ root }: Repository, { ref, commit }: Revision): Tree {
  const tree = new Map<string, Map<string, TreeEntry>>([['', new Map()]]);
  // Paths are taken as UTF-8; what is none has names that nobody asks for.
  const listing = textOf(git(root, ['ls-tree', '-r', '-z', '--full-tree', commit]), () => `the files of \`${ref}\` cannot be listed`);
  for (const line of listing.split('\0')) {
    const [, mode, object, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    if (mode === undefined || object === undefined || path === undefined) continue;
    const slash = path.lastIndexOf('/');
    folderOf(tree, path.slice(0, Math.max(slash, 0))).set(path.slice(slash + 1), entryOf(mode, object, path.slice(slash + 1)));
  }
  return tree;
}

function entryOf(mode: string, object: string, name: string): TreeEntry {
  if (mode === '160000') return { kind: 'submodule', name, commit: object };
  return { kind: mode === '120000' ? 'link' : 'file', name, blob: object };
}

/** The entries of a folder, which is made, with those above it, when it is not there yet. */
function folderOf(tree: Map<string, Map<string, TreeEntry>>, path: string): Map<string, TreeEntry> {
  const known = tree.get(path);
  if (known) return known;
  const slash = path.lastIndexOf('/');
  const name = path.slice(slash + 1);
  folderOf(tree, path.slice(0, Math.max(slash, 0))).set(name, { kind: 'folder', name });
  const made = new Map<string, TreeEntry>();
  tree.set(path, made);
  return made;
}

import type { Node } from '../../../src/syntax/tree.js';

/** A tree as the plain value that it was written for, without places. */
export function plain(node: Node): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(plain);
    case 'map':
      return Object.fromEntries([...node.entries.values()].map(({ key, value }) => [key, plain(value)]));
  }
}

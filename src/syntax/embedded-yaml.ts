import { Source } from '../model/source.js';
import type { Place } from '../model/source.js';
import type { Entry, Node } from './tree.js';
import { parseYaml } from './yaml.js';

/** From offsets in a text to offsets in the file where it stands. */
export interface Offsets {
  start(offset: number): number;
  end(offset: number): number;
}

/**
 * Parses YAML text that stands somewhere in `source`; `offsets` tells where. Undefined where it is not YAML, or one scalar: nobody
 * meant a document then.
 */
export function parseEmbeddedYaml(text: string, source: Source, offsets: Offsets): Node | undefined {
  const { result, diagnostics } = parseYaml(new Source(source.path, text));
  if (result === undefined || result.kind === 'scalar' || diagnostics.some(({ severity }) => severity === 'error')) return undefined;
  return moved(result, ({ start, end }) => ({ source, start: offsets.start(start), end: offsets.end(end) }));
}

function moved(node: Node, placeOf: (place: Place) => Place): Node {
  const place = placeOf(node.place);
  switch (node.kind) {
    case 'scalar':
      return { ...node, place };
    case 'list':
      return { ...node, items: node.items.map((item) => moved(item, placeOf)), place };
    case 'map': {
      const entries = [...node.entries].map(([name, { key, keyPlace, value }]): [string, Entry] => {
        return [name, { key, keyPlace: placeOf(keyPlace), value: moved(value, placeOf) }];
      });
      return { kind: 'map', entries: new Map(entries), place };
    }
    default:
      return node satisfies never;
  }
}

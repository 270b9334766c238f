import { isAlias, isMap, isPair, isScalar, isSeq, parseAllDocuments } from 'yaml';
import type { Document, Node as YamlLibraryNode } from 'yaml';
import { MAX_ALIASED_NODES, MAX_DEPTH } from './limits.js';

/**
 * YAML before any schema says what a plain scalar means, for dialects other than CloudFormation's. Tags stay as written, aliases are
 * resolved. Offsets are those of the text.
 */
export type UntypedNode = UntypedScalar | UntypedList | UntypedMap;

interface Located {
  /** In long form (`tag:yaml.org,2002:str`) or as written (`!Ref`); undefined when there is none. */
  readonly tag: string | undefined;
  readonly start: number;
  readonly end: number;
}

export interface UntypedScalar extends Located {
  readonly kind: 'scalar';
  readonly text: string;
  /** Without quotes and no block: a schema decides what it is. */
  readonly plain: boolean;
}

export interface UntypedList extends Located {
  readonly kind: 'list';
  readonly items: readonly UntypedNode[];
}

export interface UntypedMap extends Located {
  readonly kind: 'map';
  /** In source order; keys may be equal. */
  readonly entries: readonly { readonly key: UntypedNode; readonly value: UntypedNode }[];
}

export type UntypedYaml = { readonly kind: 'document'; readonly root: UntypedNode | undefined } | { readonly kind: 'error'; readonly message: string };

/** Reads a text that must be one YAML document; `root` is undefined when it has no content. */
export function parseUntypedYaml(text: string): UntypedYaml {
  try {
    const documents = parseAllDocuments(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', strict: true });
    const [document, ...others] = Array.isArray(documents) ? documents : [];
    if (!document) return { kind: 'document', root: undefined };
    const [error] = document.errors;
    if (error) return { kind: 'error', message: (error.message.split('\n')[0] ?? '').replace(/:$/, '') };
    if (others.length > 0) return { kind: 'error', message: 'there is more than one document' };
    const converter = new Converter(document);
    return { kind: 'document', root: document.contents ? converter.node(document.contents, 0) : undefined };
  } catch (error) {
    return { kind: 'error', message: error instanceof RangeError ? 'it nests too deeply' : error instanceof Error ? error.message : 'it cannot be read' };
  }
}

class Converter {
  private nodes = 0;

  constructor(private readonly document: Document) {}

  node(node: YamlLibraryNode, depth: number): UntypedNode {
    if (depth > MAX_DEPTH) throw new Error('it nests too deeply');
    if (++this.nodes > MAX_ALIASED_NODES) throw new Error('its aliases stand for too many nodes');
    if (isAlias(node)) {
      const target = node.resolve(this.document);
      if (!target) throw new Error(`unknown anchor ${node.source}`);
      return this.node(target, depth + 1);
    }
    const [start, end] = node.range ?? [0, 0];
    const located = { tag: node.tag, start, end };
    if (isMap(node)) return { kind: 'map', entries: node.items.filter(isPair).map(({ key, value }) => this.entry(key, value, start, depth)), ...located };
    if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => this.child(item, start, depth)), ...located };
    if (!isScalar(node)) throw new Error('unexpected content');
    const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
    return { kind: 'scalar', text, plain: node.type === undefined || node.type === 'PLAIN', ...located };
  }

  private entry(key: unknown, value: unknown, start: number, depth: number): UntypedMap['entries'][number] {
    return { key: this.child(key, start, depth), value: this.child(value, start, depth) };
  }

  private child(child: unknown, start: number, depth: number): UntypedNode {
    if (isAlias(child) || isMap(child) || isSeq(child) || isScalar(child)) return this.node(child, depth + 1);
    return { kind: 'scalar', text: '', plain: true, tag: undefined, start, end: start };
  }
}

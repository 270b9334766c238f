import type { Literal, MapEntry, Value } from '../../../../model/value.js';
import { parseEmbeddedJson } from '../../../../syntax/embedded.js';
import type { Node } from '../../../../syntax/tree.js';

/**
 * A value in which every text that looks like JSON has its document, read when somebody asks for it. What `jsonencode` made has
 * one already.
 */
export function withDocuments(value: Value): Value {
  switch (value.kind) {
    case 'literal':
      return value.document === undefined && typeof value.value === 'string' && looksLikeJson(value.value) ? { ...value, document: reader(value) } : value;
    case 'list':
      return { ...value, items: value.items.map(withDocuments) };
    case 'map':
      return { ...value, entries: new Map([...value.entries].map(([key, entry]) => [key, { ...entry, value: withDocuments(entry.value) }])) };
    case 'choice':
      return { ...value, alternatives: value.alternatives.map(withDocuments) };
    default:
      return value;
  }
}

/** The document that a text is; undefined when it is none. */
export function documentOf(value: Value): Value | undefined {
  if (value.kind !== 'literal' && value.kind !== 'concat') return undefined;
  if (value.document !== undefined) return value.document();
  return value.kind === 'literal' && typeof value.value === 'string' ? readDocument(value, value.value) : undefined;
}

function looksLikeJson(text: string): boolean {
  return /^\s*[{[]\s*["{[\]}]/.test(text);
}

function reader(literal: Literal): () => Value | undefined {
  let done: { readonly value: Value | undefined } | undefined;
  return () => (done ??= { value: readDocument(literal, String(literal.value)) }).value;
}

function readDocument({ origin, sensitive }: Literal, text: string): Value | undefined {
  const { result } = parseEmbeddedJson(text, origin.place);
  const read = (node: Node): Value => {
    const inner = { ...origin, place: node.place };
    switch (node.kind) {
      case 'scalar':
        return { kind: 'literal', value: node.value, ...(node.text !== undefined && { text: node.text }), ...(sensitive && { sensitive }), origin: inner };
      case 'list':
        return { kind: 'list', items: node.items.map(read), origin: inner };
      case 'map': {
        const entries = [...node.entries].map(([key, { keyPlace, value }]): [string, MapEntry] => [key, { keyPlace, value: read(value) }]);
        return { kind: 'map', entries: new Map(entries), origin: inner };
      }
      default:
        return node satisfies never;
    }
  };
  return result && read(result);
}

import type { Diagnostic } from '../../../../model/diagnostic.js';
import type { Place } from '../../../../model/source.js';
import { textAt } from '../../../../model/source.js';
import type { Concat, Literal, MapEntry, Origin, Value } from '../../../../model/value.js';
import { scalarText } from '../../../../model/value.js';
import { EmbeddedOffsets, parseEmbeddedJson } from '../../../../syntax/embedded.js';
import { parseEmbeddedYaml } from '../../../../syntax/embedded-yaml.js';
import type { Node, ScalarNode } from '../../../../syntax/tree.js';
import { readComposedJson } from '../../../cloudformation/composed-json.js';
import { ComposedText } from '../../../cloudformation/composed-text.js';
import { once } from '../../../once.js';

type Report = (diagnostic: Diagnostic) => void;

/**
 * A value in which every text that looks like JSON has its document, read when somebody asks for it: only then is it said, through
 * `report`, that it cannot be read. What `jsonencode` made has one already.
 */
export function withDocuments(value: Value, report: Report): Value {
  switch (value.kind) {
    case 'literal':
    case 'concat':
      return value.document === undefined && looksLikeJson(value) ? { ...value, document: once(() => readDocument(value, report)) } : value;
    case 'list':
      return { ...value, items: value.items.map((item) => withDocuments(item, report)) };
    case 'map':
      return { ...value, entries: new Map([...value.entries].map(([key, entry]) => [key, { ...entry, value: withDocuments(entry.value, report) }])) };
    case 'choice':
      return { ...value, alternatives: value.alternatives.map((alternative) => withDocuments(alternative, report)) };
    default:
      return value;
  }
}

/** A text that may also be YAML, with the document that it is then, read when somebody asks for it. */
export function withYamlDocument(value: Value): Value {
  if (value.kind === 'choice') return { ...value, alternatives: value.alternatives.map(withYamlDocument) };
  if ((value.kind !== 'literal' && value.kind !== 'concat') || value.document !== undefined) return value;
  return { ...value, document: once(() => readYaml(value)) };
}

/** The document that a text is; undefined when it is none, which is not said. */
export function documentOf(value: Value): Value | undefined {
  if (value.kind !== 'literal' && value.kind !== 'concat') return undefined;
  return value.document === undefined ? readDocument(value, () => undefined) : value.document();
}

function looksLikeJson(value: Literal | Concat): boolean {
  const first = value.kind === 'concat' ? value.parts[0] : value;
  return first?.kind === 'literal' && typeof first.value === 'string' && /^\s*[{[]\s*(?:["{[\]}]|$)/.test(first.value);
}

function readDocument(text: Literal | Concat, report: Report): Value | undefined {
  const { origin } = text;
  if (text.kind === 'concat') {
    const { result, scalar, key, diagnostics } = readComposedJson(text);
    diagnostics.forEach(report);
    return result && valueOf(result, origin, scalar, key);
  }
  const { result, diagnostics } = parseEmbeddedJson(scalarText(text), contentPlace(origin.place));
  diagnostics.forEach(report);
  return result && valueOf(result, origin, scalarOf(text), (key) => key);
}

function readYaml(text: Literal | Concat): Value | undefined {
  const { origin } = text;
  const { source } = origin.place;
  if (text.kind === 'concat') {
    const composed = new ComposedText(text, { quotes: false });
    const tree = parseEmbeddedYaml(composed.text, source, composed);
    return tree && valueOf(tree, origin, (node) => composed.scalar(node), (name) => composed.key(name));
  }
  const written = scalarText(text);
  const tree = parseEmbeddedYaml(written, source, new EmbeddedOffsets(written, contentPlace(origin.place)));
  return tree && valueOf(tree, origin, scalarOf(text), (key) => key);
}

/** Scalars in a document of literal text: as secret as the text, and carried by what carried it. */
function scalarOf({ sensitive, origin }: Literal): (node: ScalarNode) => Value {
  const secret = sensitive ? ({ sensitive: true } as const) : {};
  return ({ value, text, place }) => ({ kind: 'literal', value, ...(text !== undefined && { text }), ...secret, origin: { ...origin, place } });
}

/** Of a heredoc, what is between its markers. */
function contentPlace(place: Place): Place {
  const written = textAt(place);
  const first = written.indexOf('\n');
  return written.startsWith('<<') && first >= 0 ? { source: place.source, start: place.start + first + 1, end: place.end } : place;
}

/** What carried the text carried what is in it. */
function valueOf(node: Node, origin: Origin, scalar: (node: ScalarNode) => Value, key: (key: string) => string): Value {
  const inner = { ...origin, place: node.place };
  switch (node.kind) {
    case 'scalar':
      return scalar(node);
    case 'list':
      return { kind: 'list', items: node.items.map((item) => valueOf(item, origin, scalar, key)), origin: inner };
    case 'map': {
      const entries = [...node.entries].map(([name, entry]): [string, MapEntry] => {
        return [key(name), { keyPlace: entry.keyPlace, value: valueOf(entry.value, origin, scalar, key) }];
      });
      return { kind: 'map', entries: new Map(entries), origin: inner };
    }
    default:
      return node satisfies never;
  }
}

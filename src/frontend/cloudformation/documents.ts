import type { Concat, Literal, MapEntry, Value } from '../../model/value.js';
import { EmbeddedOffsets, parseEmbeddedJson } from '../../syntax/embedded.js';
import { parseEmbeddedYaml } from '../../syntax/embedded-yaml.js';
import type { Node, ScalarNode } from '../../syntax/tree.js';
import { once } from '../once.js';
import { readComposedJson } from './composed-json.js';
import { ComposedText } from './composed-text.js';
import type { Workspace } from './scope.js';
import { knownText } from './text.js';
import { literal } from './values.js';

/** What documents of Systems Manager have, which may be YAML in a text. https://docs.aws.amazon.com/systems-manager/latest/userguide/documents-schemas-features.html */
const VERSION = /^["']?schemaVersion["']?[ \t]*:/m;

/**
 * The value with the document that its text is, when it looks like JSON, or like one of Systems Manager in YAML. The document is read
 * when a policy asks for it; only then is it anybody's business that the text cannot be read.
 */
export function withDocument(value: Value, workspace: Workspace): Value {
  if (value.kind === 'literal' && typeof value.value === 'string' && looksLikeJson(value.value)) {
    return { ...value, document: once(() => documentOfLiteral(value, workspace)) };
  }
  if (value.kind === 'concat' && looksLikeJson(knownText(value.parts[0] ?? value) ?? '')) {
    return { ...value, document: once(() => documentOfConcat(value, workspace)) };
  }
  if ((value.kind === 'literal' || value.kind === 'concat') && looksLikeYaml(value)) {
    return { ...value, document: once(() => documentInYaml(value)) };
  }
  return value;
}

function looksLikeYaml(value: Literal | Concat): boolean {
  const parts = value.kind === 'concat' ? value.parts : [value];
  return parts.some((part) => part.kind === 'literal' && typeof part.value === 'string' && VERSION.test(part.value));
}

function documentInYaml(value: Literal | Concat): Value | undefined {
  const { place } = value.origin;
  if (value.kind === 'concat') {
    const composed = new ComposedText(value, { quotes: false });
    const tree = parseEmbeddedYaml(composed.text, place.source, composed);
    return tree && plainValue(tree, composed);
  }
  const text = String(value.value);
  const tree = parseEmbeddedYaml(text, place.source, new EmbeddedOffsets(text, place));
  return tree && plainValue(tree, { scalar: scalarsOf(value), key: (key) => key });
}

/** Brackets that are no `{{resolve:…}}` or template of another language. */
function looksLikeJson(text: string): boolean {
  return /^\s*(?:\{\s*(?:["}]|$)|\[)/.test(text);
}

function documentOfLiteral(value: Literal, workspace: Workspace): Value | undefined {
  const { result, diagnostics } = parseEmbeddedJson(String(value.value), value.origin.place);
  diagnostics.forEach((diagnostic) => workspace.report(diagnostic));
  return result && plainValue(result, { scalar: scalarsOf(value), key: (key) => key });
}

/** Scalars of a text are as hidden as the text, and came the same way. */
function scalarsOf({ origin, sensitive }: Literal): (node: ScalarNode) => Value {
  const hidden: Pick<Literal, 'sensitive'> = sensitive === true ? { sensitive: true } : {};
  return (node) => ({ ...literal(node), ...hidden, origin: { ...origin, place: node.place } });
}

/** A tree as a value, without any intrinsics: for what CloudFormation hands on untouched. */
export function asWritten(node: Node): Value {
  return plainValue(node, { scalar: literal, key: (key) => key });
}

function documentOfConcat(value: Concat, workspace: Workspace): Value | undefined {
  const composed = readComposedJson(value);
  composed.diagnostics.forEach((diagnostic) => workspace.report(diagnostic));
  return composed.result && plainValue(composed.result, composed);
}

/** A tree as a value, without any intrinsics: JSON in a text has none. */
function plainValue(node: Node, read: Pick<ComposedText, 'scalar' | 'key'>): Value {
  const origin = { place: node.place };
  if (node.kind === 'scalar') return read.scalar(node);
  if (node.kind === 'list') return { kind: 'list', items: node.items.map((item) => plainValue(item, read)), origin };
  const entries = new Map<string, MapEntry>();
  for (const { key, keyPlace, value } of node.entries.values()) entries.set(read.key(key), { keyPlace, value: plainValue(value, read) });
  return { kind: 'map', entries, origin };
}

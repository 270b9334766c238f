import type { Concat, Literal, MapEntry, Value } from '../../model/value.js';
import { parseEmbeddedJson } from '../../syntax/embedded.js';
import type { Node, ScalarNode } from '../../syntax/tree.js';
import { once } from '../once.js';
import type { ComposedJson } from './composed-json.js';
import { readComposedJson } from './composed-json.js';
import type { Workspace } from './scope.js';
import { knownText } from './text.js';
import { literal } from './values.js';

/**
 * The value with the document that its text is, when it looks like JSON. The document is read when a policy asks for it; only
 * then is it anybody's business that the text cannot be read.
 */
export function withDocument(value: Value, workspace: Workspace): Value {
  if (value.kind === 'literal' && typeof value.value === 'string' && looksLikeJson(value.value)) {
    return { ...value, document: once(() => documentOfLiteral(value, workspace)) };
  }
  if (value.kind === 'concat' && looksLikeJson(knownText(value.parts[0] ?? value) ?? '')) {
    return { ...value, document: once(() => documentOfConcat(value, workspace)) };
  }
  return value;
}

/** Brackets that are no `{{resolve:…}}` or template of another language. */
function looksLikeJson(text: string): boolean {
  return /^\s*(?:\{\s*(?:["}]|$)|\[)/.test(text);
}

function documentOfLiteral(value: Literal, workspace: Workspace): Value | undefined {
  const { result, diagnostics } = parseEmbeddedJson(String(value.value), value.origin.place);
  diagnostics.forEach((diagnostic) => workspace.report(diagnostic));
  const hidden: Pick<Literal, 'sensitive'> = value.sensitive === true ? { sensitive: true } : {};
  const scalar = (node: ScalarNode): Value => ({ ...literal(node), ...hidden, origin: { ...value.origin, place: node.place } });
  return result && plainValue(result, { scalar, key: (key) => key });
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
function plainValue(node: Node, read: Pick<ComposedJson, 'scalar' | 'key'>): Value {
  const origin = { place: node.place };
  if (node.kind === 'scalar') return read.scalar(node);
  if (node.kind === 'list') return { kind: 'list', items: node.items.map((item) => plainValue(item, read)), origin };
  const entries = new Map<string, MapEntry>();
  for (const { key, keyPlace, value } of node.entries.values()) entries.set(read.key(key), { keyPlace, value: plainValue(value, read) });
  return { kind: 'map', entries, origin };
}

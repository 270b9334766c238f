import type { Diagnostic } from '../../model/diagnostic.js';
import type { Concat, Literal, MapEntry, Value } from '../../model/value.js';
import { parseEmbeddedJson } from '../../syntax/embedded.js';
import type { Node, ScalarNode } from '../../syntax/tree.js';
import { readComposedJson } from './composed-json.js';
import type { Scope } from './scope.js';
import { knownText } from './text.js';
import { literal } from './values.js';

/**
 * The value with the document that its text is, when it looks like JSON. The document is read when a policy asks for it; only
 * then is it anybody's business that the text cannot be read.
 */
export function withDocument(value: Value, scope: Pick<Scope, 'workspace'>): Value {
  if (value.kind === 'literal' && typeof value.value === 'string' && looksLikeJson(value.value)) {
    return { ...value, document: once(() => documentOfLiteral(value, scope)) };
  }
  if (value.kind === 'concat' && looksLikeJson(knownText(value.parts[0] ?? value) ?? '')) {
    return { ...value, document: once(() => documentOfConcat(value, scope)) };
  }
  return value;
}

/** Brackets that are no `{{resolve:…}}` or template of another language. */
function looksLikeJson(text: string): boolean {
  return /^\s*(?:\{\s*(?:["}]|$)|\[)/.test(text);
}

function once(read: () => Value | undefined): () => Value | undefined {
  let done: { readonly value: Value | undefined } | undefined;
  return () => (done ??= { value: read() }).value;
}

function documentOfLiteral(value: Literal, scope: Pick<Scope, 'workspace'>): Value | undefined {
  const { result, diagnostics } = parseEmbeddedJson(String(value.value), value.origin.place);
  return document(result, diagnostics, scope, (scalar) => ({ ...literal(scalar), ...(value.sensitive && { sensitive: true }) }));
}

function documentOfConcat(value: Concat, scope: Pick<Scope, 'workspace'>): Value | undefined {
  const composed = readComposedJson(value);
  return document(composed.result, composed.diagnostics, scope, composed.scalar);
}

function document(root: Node | undefined, diagnostics: readonly Diagnostic[], scope: Pick<Scope, 'workspace'>, scalar: (node: ScalarNode) => Value): Value | undefined {
  diagnostics.forEach((diagnostic) => scope.workspace.report(diagnostic));
  return root && plainValue(root, scalar);
}

/** A tree as a value, without any intrinsics: JSON in a text has none. */
function plainValue(node: Node, scalar: (node: ScalarNode) => Value): Value {
  const origin = { place: node.place };
  if (node.kind === 'scalar') return scalar(node);
  if (node.kind === 'list') return { kind: 'list', items: node.items.map((item) => plainValue(item, scalar)), origin };
  const entries = new Map<string, MapEntry>();
  for (const { key, keyPlace, value } of node.entries.values()) entries.set(key, { keyPlace, value: plainValue(value, scalar) });
  return { kind: 'map', entries, origin };
}

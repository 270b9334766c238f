import type { Diagnostic } from '../../model/diagnostic.js';
import type { Concat, Value } from '../../model/value.js';
import { jsonTree } from '../../syntax/json-tree.js';
import { blankExtras } from '../../syntax/json-lenient.js';
import { jsonError, tryParseJson } from '../../syntax/json.js';
import type { Node, ScalarNode } from '../../syntax/tree.js';
import { ComposedText } from './composed-text.js';

/** JSON text with substitutions, read as a tree in which each substitution is a mark in a string. */
export interface ComposedJson {
  readonly result: Node | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The value of a scalar of the tree, its marks replaced by what they stand for. */
  readonly scalar: (node: ScalarNode) => Value;
  /** A key of the tree, likewise. */
  readonly key: (key: string) => string;
}

export function readComposedJson(whole: Concat): ComposedJson {
  const composed = new ComposedText(whole, { quotes: true });
  const { text } = composed;
  const { source } = whole.origin.place;
  const scalar = (node: ScalarNode): Value => composed.scalar(node);
  const key = (name: string): string => composed.key(name);
  const spots = { source, toStart: (at: number): number => composed.start(at), toEnd: (at: number): number => composed.end(at) };
  const parsed = tryParseJson(text);
  if (parsed !== undefined) return { ...jsonTree(parsed.value, { ...spots, text }), scalar, key };
  const { offset, message } = jsonError(text);
  const start = composed.start(offset);
  const place = { source, start, end: Math.max(start, composed.end(offset + 1)) };
  const diagnostic: Diagnostic = { severity: 'warning', code: 'invalid-json-text', message: `This text should be JSON, but is not: ${message}.`, place };
  const plain = blankExtras(text);
  const lenient = tryParseJson(plain);
  if (lenient === undefined) return { result: undefined, diagnostics: [diagnostic], scalar, key };
  const tree = jsonTree(lenient.value, { ...spots, text: plain });
  return { result: tree.result, diagnostics: [diagnostic, ...tree.diagnostics], scalar, key };
}

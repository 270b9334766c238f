import type { Diagnostic, WithDiagnostics } from '../model/diagnostic.js';
import type { Source } from '../model/source.js';
import { blankExtras } from './json-lenient.js';
import { scanJson } from './json-spans.js';
import type { JsonError } from './json-spans.js';
import { jsonTree } from './json-tree.js';
import type { JsonText } from './json-tree.js';
import type { Node } from './tree.js';
import { parseYamlText } from './yaml.js';

/** `keepsRepeated`: the tree keeps what the others of equal keys had (`MapNode.repeated`). */
export type JsonOptions = Pick<JsonText, 'keepsRepeated'>;

/**
 * Parses a JSON text. Comments and trailing commas are an `info`; for anything else that is wrong there is an error at the
 * exact place, and the result is what the YAML parser can save. Of equal keys the last one counts.
 */
export function parseJson(source: Source, options: JsonOptions = {}): WithDiagnostics<Node | undefined> {
  const { text } = source;
  const strict = tryParseJson(text);
  if (strict) return jsonTree(strict.value, { source, text, toStart: same, toEnd: same, ...options });
  if (text.trim() === '') return { result: undefined, diagnostics: [] };
  const { offset, message } = jsonError(text);
  const place = { source, start: offset, end: Math.min(offset + 1, text.length) };
  const plain = blankExtras(text);
  const lenient = tryParseJson(plain);
  if (lenient) {
    const note: Diagnostic = { severity: 'info', code: 'syntax-error', message: `Not strict JSON, but readable: ${message}.`, place };
    const tree = jsonTree(lenient.value, { source, text: plain, toStart: same, toEnd: same, ...options });
    return { result: tree.result, diagnostics: [note, ...tree.diagnostics] };
  }
  const error: Diagnostic = { severity: 'error', code: 'syntax-error', message: `Invalid JSON: ${message}.`, place };
  const saved = parseYamlText(source, fillCommas(plain));
  return { result: saved.result, diagnostics: [error, ...saved.diagnostics.filter(({ code }) => code !== 'syntax-error')] };
}

/** What `JSON.parse` makes of a text after its byte order mark; undefined when it is not JSON. */
export function tryParseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text) };
  } catch {
    return undefined;
  }
}

/** The first error of a text that `JSON.parse` refuses. */
export function jsonError(text: string): JsonError {
  const scan = scanJson(text);
  return scan.kind === 'error' ? scan.error : { offset: 0, message: 'Too much for the JSON parser', isMissingComma: false };
}

const MAX_FILLED = 10;

/** Replaces blanks by the first missing commas: without them, the YAML parser would join `1` and what is on the next line. */
function fillCommas(text: string): string {
  let filled = text;
  for (let count = 0; count < MAX_FILLED; count += 1) {
    const { offset, isMissingComma } = jsonError(filled);
    if (!isMissingComma || !/\s/.test(filled.charAt(offset - 1))) break;
    filled = `${filled.slice(0, offset - 1)},${filled.slice(offset)}`;
  }
  return filled;
}

function same(offset: number): number {
  return offset;
}

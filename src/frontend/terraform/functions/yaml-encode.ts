import { numberText } from '../values/number-text.js';
import { ropeText } from '../values/rope.js';
import type { TfValue } from '../values/value.js';
import { Refusal } from './definition.js';

/** Writes YAML as `yamlencode` does: block style, all strings and keys in double quotes, texts of several lines as literal blocks. */
export function encodeYaml(value: TfValue): string {
  const text = block(value, 0);
  const isBare = value.kind === 'number' || value.kind === 'bool' || value.kind === 'null';
  return `${text}\n${isBare ? '...\n' : ''}`;
}

/** The value as it stands behind a dash or at the beginning of a line, for lines indented by `indent`. */
function block(value: TfValue, indent: number): string {
  switch (value.kind) {
    case 'list':
    case 'set':
    case 'tuple':
      if (value.items.length === 0) return '[]';
      return value.items.map((item) => `- ${block(item, indent + 2)}`).join(`\n${' '.repeat(indent)}`);
    case 'map':
    case 'object':
      if (value.entries.size === 0) return '{}';
      return [...value.entries].map(([key, entry]) => keyed(key, entry.value, indent)).join(`\n${' '.repeat(indent)}`);
    default:
      return scalar(value, indent);
  }
}

/** Longer keys need a question mark. */
const MAX_SIMPLE_KEY = 128;

function keyed(key: string, value: TfValue, indent: number): string {
  const name = quoted(key);
  const start = Buffer.byteLength(name) > MAX_SIMPLE_KEY ? `? ${name}\n${' '.repeat(indent)}:` : `${name}:`;
  const margin = '\n';
  switch (value.kind) {
    case 'list':
    case 'set':
    case 'tuple':
      return value.items.length === 0 ? `${start} []` : `${start}${margin}${' '.repeat(indent)}${block(value, indent)}`;
    case 'map':
    case 'object':
      return value.entries.size === 0 ? `${start} {}` : `${start}${margin}${' '.repeat(indent + 2)}${block(value, indent + 2)}`;
    default:
      return `${start} ${scalar(value, indent + 2)}`;
  }
}

function scalar(value: TfValue, indent: number): string {
  switch (value.kind) {
    case 'text': {
      const text = ropeText(value.text);
      if (text === undefined) throw new Refusal('the text is too long');
      return allowsLiteral(text) ? literal(text, Math.max(2, indent)) : quoted(text);
    }
    case 'number':
      return numberText(value.value);
    case 'bool':
      return String(value.value);
    default:
      return 'null';
  }
}

/** Characters that YAML's emitter takes for printable; everything beyond the basic plane is not. */
const PRINTABLE = /^[\n\x20-\x7e\u0085\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/;

function allowsLiteral(text: string): boolean {
  return text.includes('\n') && PRINTABLE.test(text) && !/ \n/.test(text) && !text.endsWith(' ');
}

/** `|`, with what the reader could not tell otherwise: the indentation of a text that begins with space, the line ends at its end. */
function literal(text: string, indent: number): string {
  const hint = /^[ \n]/.test(text) ? '2' : '';
  const chomp = !text.endsWith('\n') ? '-' : text === '\n' || text.endsWith('\n\n') ? '+' : '';
  const body = chomp === '-' ? text : text.slice(0, -1);
  const lines = body.split('\n').map((line) => (line === '' ? '' : ' '.repeat(indent) + line));
  return `|${hint}${chomp}\n${lines.join('\n')}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\0': '\\0', '\x07': '\\a', '\b': '\\b', '\t': '\\t', '\n': '\\n', '\v': '\\v', '\f': '\\f', '\r': '\\r', '\x1b': '\\e', '"': '\\"', '\\': '\\\\',
  '\u0085': '\\N', '\u2028': '\\L', '\u2029': '\\P',
};

/** What is escaped within double quotes. */
const SPECIAL = /["\\\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|[\u{10000}-\u{10ffff}]/gu;

function quoted(text: string): string {
  return `"${text.replace(SPECIAL, (character) => ESCAPES[character] ?? escape(character.codePointAt(0) ?? 0))}"`;
}

function escape(codePoint: number): string {
  const hex = codePoint.toString(16).toUpperCase();
  if (codePoint <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return codePoint <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

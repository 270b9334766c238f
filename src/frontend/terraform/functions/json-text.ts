import type { Origin } from '../../../model/value.js';
import { DYNAMIC } from '../types.js';
import { parseNumber, numberText } from '../values/number-text.js';
import type { Rope } from '../values/rope.js';
import { joined, leaf, MAX_TEXT, ropeLength, ropeParts } from '../values/rope.js';
import type { Entry, TfValue } from '../values/value.js';
import { boolValue, nullValue, numberValue, objectValue, textValue, tupleValue, unknownValue } from '../values/value.js';
import { Refusal } from './definition.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f',
};

/** What Go's `encoding/json` escapes, HTML's special characters included. */
const SPECIAL = /["\\<>&\u0000-\u001f\u2028\u2029]/g;

/** A text of more parts is not written. */
const MAX_PARTS = 1_000_000;

export function jsonEscape(text: string): string {
  return text.replace(SPECIAL, (character) => ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A value as JSON; what is not known yet, or undecided, is a hole in the text. */
export function jsonRope(value: TfValue): Rope {
  const out = new Parts();
  writeJson(value, out);
  return joined(merged(out.ropes));
}

/** What is written so far; it has an end. */
class Parts {
  readonly ropes: Rope[] = [];
  private length = 0;

  push(rope: Rope): void {
    this.length += ropeLength(rope);
    if (this.length > MAX_TEXT) throw new Refusal('the text is too long');
    this.ropes.push(rope);
  }
}

/** Adjacent leaves as one, so that a document is not thousands of them. */
function merged(parts: readonly Rope[]): readonly Rope[] {
  const result: Rope[] = [];
  let text: string[] = [];
  let origin: Origin | undefined;
  const flush = (): void => {
    if (origin && text.length > 0) result.push(leaf(text.join(''), origin));
    text = [];
  };
  for (const part of parts) {
    if (part.kind === 'leaf') {
      origin ??= part.origin;
      text.push(part.value);
    } else {
      flush();
      result.push(part);
    }
  }
  flush();
  return result;
}

function writeJson(value: TfValue, out: Parts): void {
  const write = (text: string): void => out.push(leaf(text, value.origin));
  switch (value.kind) {
    case 'text':
      write('"');
      for (const part of partsOf(value.text)) out.push(part.kind === 'leaf' ? leaf(jsonEscape(part.value), part.origin) : part);
      write('"');
      return;
    case 'number':
      if (value.value.infinite) throw new Refusal('an infinite number has no JSON');
      write(numberText(value.value));
      return;
    case 'bool':
      write(String(value.value));
      return;
    case 'null':
      write('null');
      return;
    case 'unknown':
      out.push({ kind: 'hole', unknown: value });
      return;
    case 'choice':
      out.push({ kind: 'hole', unknown: unknownValue(DYNAMIC, `it depends on ${value.decision.name}`, value.origin) });
      return;
    case 'list':
    case 'set':
    case 'tuple':
      write('[');
      value.items.forEach((item, index) => {
        if (index > 0) write(',');
        writeJson(item, out);
      });
      write(']');
      return;
    case 'map':
    case 'object': {
      write('{');
      let first = true;
      for (const [key, entry] of value.entries) {
        write(`${first ? '' : ','}"${jsonEscape(key)}":`);
        first = false;
        writeJson(entry.value, out);
      }
      write('}');
      return;
    }
  }
}

function partsOf(text: Rope): ReturnType<typeof ropeParts> & object {
  const parts = ropeLength(text) > MAX_TEXT ? undefined : ropeParts(text, MAX_PARTS);
  if (!parts) throw new Refusal('the text is too long');
  return parts;
}

/** What `jsondecode` makes of JSON that `jsonencode` made of `value`: tuples and objects, everything else as it was. */
export function jsonShape(value: TfValue): TfValue {
  switch (value.kind) {
    case 'list':
    case 'set':
    case 'tuple':
      return tupleValue(value.items.map(jsonShape), value.origin);
    case 'map':
    case 'object':
      return objectValue(new Map([...value.entries].map(([key, entry]) => [key, { keyPlace: entry.keyPlace, value: jsonShape(entry.value) }])), value.origin);
    case 'null':
      return nullValue(DYNAMIC, value.origin);
    default:
      return value;
  }
}

const MAX_DEPTH = 1000;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const ESCAPE = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Reads JSON with all digits of its numbers. Equal keys: the last one wins. */
export class JsonReader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly originOf: (start: number, end: number) => Origin,
  ) {}

  document(): TfValue {
    const value = this.value(0);
    this.space();
    if (this.at < this.text.length) throw new Refusal('extraneous data after JSON object');
    return value;
  }

  private space(): void {
    while (/[ \t\r\n]/.test(this.text.charAt(this.at))) this.at++;
  }

  private fail(): Refusal {
    const character = this.text[this.at];
    return new Refusal(character === undefined ? 'unexpected end of JSON input' : `invalid character ${JSON.stringify(character)} in JSON`);
  }

  private value(depth: number): TfValue {
    if (depth > MAX_DEPTH) throw new Refusal('the JSON nests too deeply');
    this.space();
    const start = this.at;
    switch (this.text[this.at]) {
      case '{':
        return this.object(depth);
      case '[':
        return this.array(depth);
      case '"': {
        const text = this.string();
        return textValue(text, this.originOf(start, this.at));
      }
      case 't':
        return boolValue(true, this.word('true'));
      case 'f':
        return boolValue(false, this.word('false'));
      case 'n':
        return nullValue(DYNAMIC, this.word('null'));
      default:
        return this.number();
    }
  }

  private word(word: string): Origin {
    if (!this.text.startsWith(word, this.at)) throw this.fail();
    const start = this.at;
    this.at += word.length;
    return this.originOf(start, this.at);
  }

  private number(): TfValue {
    const pattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
    pattern.lastIndex = this.at;
    const text = pattern.exec(this.text)?.[0];
    const number = text === undefined ? undefined : parseNumber(text);
    if (text === undefined || !number) throw this.fail();
    const start = this.at;
    this.at += text.length;
    return numberValue(number, this.originOf(start, this.at));
  }

  private string(): string {
    const start = this.at;
    for (let next = this.text.charCodeAt(++this.at); next !== QUOTE; next = this.text.charCodeAt(++this.at)) {
      // Also when there is nothing any more.
      if (!(next >= 0x20)) throw this.fail();
      if (next === BACKSLASH) this.escape();
    }
    this.at++;
    const text: unknown = JSON.parse(this.text.slice(start, this.at));
    return typeof text === 'string' ? text.replace(LONE_SURROGATE, '\ufffd').normalize('NFC') : '';
  }

  /** Terraform looks for attributes under their normalized names, which it does not find under any other. */
  private key(): string {
    const start = this.at;
    const key = this.string();
    const written: unknown = JSON.parse(this.text.slice(start, this.at));
    if (typeof written === 'string' && written.normalize('NFC') !== written) throw new Refusal(`unsupported attribute ${JSON.stringify(key)}`);
    return key;
  }

  private escape(): void {
    this.at++;
    const length = ESCAPE.exec(this.text.slice(this.at, this.at + 5))?.[0].length;
    if (length === undefined) throw this.fail();
    this.at += length - 1;
  }

  private array(depth: number): TfValue {
    const start = this.at++;
    const items: TfValue[] = [];
    this.space();
    if (this.text[this.at] !== ']') {
      do items.push(this.value(depth + 1));
      while (this.separator());
    }
    this.close(']');
    return tupleValue(items, this.originOf(start, this.at));
  }

  private object(depth: number): TfValue {
    const start = this.at++;
    const entries = new Map<string, Entry>();
    this.space();
    if (this.text[this.at] !== '}') {
      do this.entry(entries, depth);
      while (this.separator());
    }
    this.close('}');
    return objectValue(entries, this.originOf(start, this.at));
  }

  private entry(entries: Map<string, Entry>, depth: number): void {
    this.space();
    const keyStart = this.at;
    if (this.text[this.at] !== '"') throw this.fail();
    const key = this.key();
    const keyPlace = this.originOf(keyStart, this.at).place;
    this.space();
    this.close(':');
    entries.set(key, { keyPlace, value: this.value(depth + 1) });
  }

  private separator(): boolean {
    this.space();
    if (this.text[this.at] !== ',') return false;
    this.at++;
    return true;
  }

  private close(character: string): void {
    if (this.text[this.at] !== character) throw this.fail();
    this.at++;
  }
}


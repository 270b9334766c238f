import { numberText } from '../values/number-text.js';
import { codePointEscape, UNPRINTABLE } from '../values/printable.js';
import type { Entries, TfValue } from '../values/value.js';
import { clusters } from './graphemes.js';
import { textOf } from './reading.js';

const NAME = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}_-]*$/u;

export function isName(text: string): boolean {
  return NAME.test(text);
}

/** A value as an expression of Terraform's language, laid out as `terraform fmt` would. */
export function expressionText(value: TfValue): string {
  const writer = new Writer();
  writer.value(value);
  return writer.text();
}

/** Entries as arguments, one below the other. */
export function argumentsText(entries: Entries): string {
  const writer = new Writer();
  writer.entries(entries);
  return writer.text();
}

interface Line {
  text: string;
  /** Brackets that the line opens less those that it closes. */
  opened: number;
  /** Where its equals sign is, and what was open before it. */
  equals?: { readonly at: number; readonly opened: number };
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '"': '\\"', '\\': '\\\\' };

function quoted(text: string): string {
  const escaped = text.replace(/["\\\n\r\t]/g, (character) => ESCAPES[character] ?? character);
  return `"${escaped.replace(/([$%])\{/g, '$1$1{').replace(UNPRINTABLE, codePointEscape)}"`;
}

class Writer {
  private readonly lines: Line[] = [];
  private line: Line = { text: '', opened: 0 };

  value(value: TfValue): void {
    switch (value.kind) {
      case 'text':
        this.line.text += quoted(textOf(value));
        break;
      case 'number':
        this.line.text += numberText(value.value);
        break;
      case 'bool':
        this.line.text += String(value.value);
        break;
      case 'list':
      case 'set':
      case 'tuple':
        this.items(value.items);
        break;
      case 'map':
      case 'object':
        this.object(value.entries);
        break;
      default:
        this.line.text += 'null';
    }
  }

  private items(items: readonly TfValue[]): void {
    this.bracket('[', 1);
    for (const [index, item] of items.entries()) {
      if (index > 0) this.line.text += ', ';
      this.value(item);
    }
    this.bracket(']', -1);
  }

  private object(entries: Entries): void {
    this.bracket('{', 1);
    if (entries.size > 0) this.end();
    this.entries(entries);
    this.bracket('}', -1);
  }

  entries(entries: Entries): void {
    for (const [key, entry] of entries) {
      this.line.text += isName(key) ? key : quoted(key);
      this.line.equals = { at: this.line.text.length, opened: this.line.opened };
      this.line.text += ' = ';
      this.value(entry.value);
      this.end();
    }
  }

  private bracket(bracket: string, change: 1 | -1): void {
    this.line.text += bracket;
    this.line.opened += change;
  }

  private end(): void {
    this.lines.push(this.line);
    this.line = { text: '', opened: 0 };
  }

  text(): string {
    return aligned(indented([...this.lines, this.line])).join('\n');
  }
}

/** A line that opens brackets, however many, indents what follows by one step; one that closes and opens as many stays where it is. */
function indented(lines: readonly Line[]): readonly (Line & { readonly indent: string })[] {
  const steps: number[] = [];
  return lines.map((line) => {
    for (let closed = -line.opened; closed > 0 && steps.length > 0;) {
      const last = steps.pop() ?? 0;
      if (closed < last) steps.push(last - closed);
      closed -= last;
    }
    const indent = '  '.repeat(line.text === '' ? 0 : steps.length);
    if (line.opened > 0) steps.push(line.opened);
    return { ...line, indent };
  });
}

/** The equals signs of neighbouring arguments stand below each other; an argument that goes on in the next line has no part in that. */
function aligned(lines: ReturnType<typeof indented>): readonly string[] {
  const result: string[] = [];
  let group: { readonly indent: string; readonly key: string; readonly rest: string }[] = [];
  const finish = (): void => {
    const widths = group.map(({ key }) => clusters(key).length);
    const width = widths.reduce((most, each) => Math.max(most, each), 0);
    for (const [index, { indent, key, rest }] of group.entries()) result.push(`${indent}${key}${' '.repeat(width - (widths[index] ?? 0))}${rest}`);
    group = [];
  };
  for (const { text, indent, equals, opened } of lines) {
    if (equals && opened === equals.opened) {
      group.push({ indent, key: text.slice(0, equals.at), rest: text.slice(equals.at) });
      continue;
    }
    finish();
    result.push(indent + text);
  }
  finish();
  return result;
}

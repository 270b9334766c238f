import type { Literal, Origin, Value } from '../../../../model/value.js';
import { scalarText } from '../../../../model/value.js';

/** How a JSON text is laid out: `pretty` as Go's `MarshalIndent` with two spaces does it, `compact` without any white space. */
export type Layout = 'pretty' | 'compact';

/** The JSON text of a document: one literal when everything in it is known, else its pieces. Go escapes `<`, `>` and `&`. */
export function jsonText(document: Value, layout: Layout, origin: Origin, read: () => Value | undefined): Value {
  const writer = new Writer(layout);
  writer.write(document, 0);
  const parts = writer.parts(origin);
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'literal') return { ...only, document: read };
  return { kind: 'concat', parts, document: read, origin };
}

class Writer {
  private readonly pieces: (string | Value)[] = [];
  private sensitive = false;

  constructor(private readonly layout: Layout) {}

  write(value: Value, depth: number): void {
    switch (value.kind) {
      case 'map': {
        const entries = [...value.entries].filter(([, entry]) => entry.value.kind !== 'absent');
        this.sequence('{}', depth, entries, ([key, entry]) => {
          this.pieces.push(`${quoted(key)}:${this.layout === 'pretty' ? ' ' : ''}`);
          this.write(entry.value, depth + 1);
        });
        return;
      }
      case 'list':
        this.sequence('[]', depth, value.items, (item) => this.write(item, depth + 1));
        return;
      case 'literal':
        this.sensitive ||= value.sensitive === true;
        this.pieces.push(typeof value.value === 'string' ? quoted(value.value) : scalarText({ ...value, value: value.value ?? 'null' }));
        return;
      case 'concat':
        this.pieces.push('"');
        for (const part of value.parts) this.pieces.push(part.kind === 'literal' ? inside(scalarText(part)) : part);
        this.pieces.push('"');
        return;
      case 'reference':
      case 'choice':
      case 'unknown':
        this.pieces.push('"', value, '"');
        return;
      case 'absent':
        return;
      default:
        value satisfies never;
    }
  }

  parts(origin: Origin): readonly Value[] {
    const parts: Value[] = [];
    let text = '';
    const flush = (): void => {
      if (text !== '') parts.push({ kind: 'literal', value: text, ...(this.sensitive && { sensitive: true as const }), origin } satisfies Literal);
      text = '';
    };
    for (const piece of this.pieces) {
      if (typeof piece === 'string') text += piece;
      else {
        flush();
        parts.push(piece);
      }
    }
    flush();
    return parts;
  }

  private sequence<T>(brackets: '{}' | '[]', depth: number, items: readonly T[], write: (item: T) => void): void {
    this.pieces.push(brackets.charAt(0));
    items.forEach((item, index) => {
      if (index > 0) this.pieces.push(',');
      this.pieces.push(this.lineBreak(depth + 1));
      write(item);
    });
    if (items.length > 0) this.pieces.push(this.lineBreak(depth));
    this.pieces.push(brackets.charAt(1));
  }

  private lineBreak(depth: number): string {
    return this.layout === 'pretty' ? `\n${'  '.repeat(depth)}` : '';
  }
}

function quoted(text: string): string {
  return `"${inside(text)}"`;
}

function inside(text: string): string {
  return JSON.stringify(text)
    .slice(1, -1)
    .replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

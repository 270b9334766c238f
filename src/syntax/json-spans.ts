/**
 * Where the values of a JSON text are. One pass over the text, without recursion: `JSON.parse` does not tell positions, and
 * its errors have none on several versions of Node.
 */

/** Offsets of a value, and of its key when it is in an object. */
export interface Span {
  readonly start: number;
  end: number;
  readonly keyStart: number;
  readonly keyEnd: number;
  /** By key for objects (the last of equal keys), by index for arrays; undefined for scalars. */
  readonly children: Map<string, Span> | Span[] | undefined;
  /** Of an object, what the others of equal keys had. */
  repeated?: { readonly key: string; readonly span: Span }[];
}

export interface JsonError {
  readonly offset: number;
  readonly message: string;
  /** Whether a comma before `offset` would help. */
  readonly isMissingComma: boolean;
}

type Scan = { readonly kind: 'spans'; readonly root: Span } | { readonly kind: 'error'; readonly error: JsonError };

/** Finds all spans of a JSON text (RFC 8259, with an optional byte order mark), or its first error. */
export function scanJson(text: string): Scan {
  const scanner = new Scanner(text);
  const root = scanner.run();
  if (scanner.error) return { kind: 'error', error: scanner.error };
  return root ? { kind: 'spans', root } : { kind: 'error', error: { offset: text.length, message: 'Expected a value', isMissingComma: false } };
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

interface Key {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

class Scanner {
  error: JsonError | undefined;
  private at = 0;

  constructor(private readonly text: string) {
    if (text.charCodeAt(0) === 0xfeff) this.at = 1;
  }

  run(): Span | undefined {
    const open: Span[] = [];
    const root = this.value(undefined);
    if (root?.children) open.push(root);
    while (open.length > 0 && !this.error) this.step(open);
    if (!this.error) this.skipBlanks();
    if (!this.error && this.at < this.text.length) this.fail('Unexpected text after the end of the document');
    return root;
  }

  /** Reads one item of the innermost open container, or its end. */
  private step(open: Span[]): void {
    const container = open[open.length - 1];
    const children = container?.children;
    if (!container || !children) return;
    const isObject = children instanceof Map;
    const close = isObject ? '}' : ']';
    const empty = this.at === container.start + 1;
    this.skipBlanks();
    if (this.text[this.at] === close) {
      this.at += 1;
      container.end = this.at;
      open.pop();
      return;
    }
    if (!empty) {
      if (this.text[this.at] !== ',') return this.fail(`Expected "," or "${close}"`, true);
      this.at += 1;
    }
    const key = isObject ? this.key() : undefined;
    if (this.error) return;
    const span = this.value(key);
    if (!span) return;
    if (isObject) member(container, children, key?.name ?? '', span);
    else children.push(span);
    if (span.children) open.push(span);
  }

  private key(): Key | undefined {
    this.skipBlanks();
    const start = this.at;
    if (this.text.charCodeAt(start) !== QUOTE) return this.fail('Expected a key in double quotes');
    const escaped = this.string();
    if (this.error) return undefined;
    const end = this.at;
    this.skipBlanks();
    if (this.text[this.at] !== ':') return this.fail('Expected ":" after the key');
    this.at += 1;
    const name: unknown = escaped ? JSON.parse(this.text.slice(start, end)) : this.text.slice(start + 1, end - 1);
    return { name: String(name), start, end };
  }

  /** Reads a scalar whole, of a container only the opening bracket. */
  private value(key: Key | undefined): Span | undefined {
    this.skipBlanks();
    const start = this.at;
    const children = this.opening();
    if (this.error) return undefined;
    return { start, end: this.at, keyStart: key?.start ?? start, keyEnd: key?.end ?? start, children };
  }

  private opening(): Span['children'] {
    const first = this.text[this.at];
    switch (first) {
      case '{':
        this.at += 1;
        return new Map();
      case '[':
        this.at += 1;
        return [];
      case '"':
        this.string();
        return undefined;
      case 't':
        return this.word('true');
      case 'f':
        return this.word('false');
      case 'n':
        return this.word('null');
      case undefined:
        return this.fail('The text ends too early');
      default:
        NUMBER.lastIndex = this.at;
        if (!NUMBER.test(this.text)) return this.fail('Expected a value');
        this.at = NUMBER.lastIndex;
        return undefined;
    }
  }

  private word(word: string): undefined {
    if (!this.text.startsWith(word, this.at)) return this.fail('Expected a value');
    this.at += word.length;
  }

  /** Moves behind a string; tells whether it has escapes. */
  private string(): boolean {
    const start = this.at;
    let escaped = false;
    for (this.at += 1; this.at < this.text.length; this.at += 1) {
      const code = this.text.charCodeAt(this.at);
      if (code === QUOTE) {
        this.at += 1;
        return escaped;
      }
      if (code < 0x20) {
        this.fail('A string must not contain line breaks or control characters');
        return escaped;
      }
      if (code !== BACKSLASH) continue;
      escaped = true;
      ESCAPE.lastIndex = this.at;
      if (!ESCAPE.test(this.text)) {
        this.fail('Unknown escape in a string');
        return escaped;
      }
      this.at = ESCAPE.lastIndex - 1;
    }
    this.at = start;
    this.fail('The string is not closed');
    return escaped;
  }

  private skipBlanks(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.at += 1;
    }
  }

  private fail(message: string, isMissingComma = false): undefined {
    this.error ??= { offset: this.at, message, isMissingComma };
  }
}

function member(object: Span, children: Map<string, Span>, key: string, span: Span): void {
  const before = children.get(key);
  if (before !== undefined) (object.repeated ??= []).push({ key, span: before });
  children.set(key, span);
}

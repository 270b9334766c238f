import { Lexer, Parser } from 'yaml';
import type { CST } from 'yaml';
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.js';
import type { Source } from '../model/source.js';
import { MAX_DEPTH } from './limits.js';

/** What the `yaml` library's lexer and parser make of a text: the concrete syntax of its first document with content. */
export interface Reading {
  readonly document: CST.Document | undefined;
  /** What is wrong around documents: a second one, too deep nesting, text that belongs to none. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether reading was given up halfway: what looks unfinished then is only a consequence. */
  readonly stopped: boolean;
}

/** Reads `text`, which has the offsets of `source`. */
export function readYaml(source: Source, text: string): Reading {
  const reader = new Reader(source);
  try {
    reader.read(text);
  } catch (error) {
    // The library promises error tokens instead of exceptions; should it break that, the file must not end the run.
    reader.fail(error instanceof Error ? error.message : String(error));
  }
  return reader;
}

class Reader implements Reading {
  document: CST.Document | undefined;
  readonly diagnostics: Diagnostic[] = [];
  stopped = false;
  private readonly parser = new Parser();
  private done = false;
  private hasStray = false;

  constructor(private readonly source: Source) {}

  read(text: string): void {
    const { parser } = this;
    for (const lexeme of new Lexer().lex(text)) {
      for (const token of parser.next(lexeme)) this.take(token);
      // Beyond this depth the parser's own recursion would end in a stack overflow.
      if (parser.stack.length > MAX_DEPTH) this.stop();
      if (this.done) break;
    }
    for (const token of parser.end()) this.take(token);
  }

  fail(message: string): void {
    this.add('syntax-error', `The YAML parser gave up: ${message}`, this.parser.offset);
    this.stopped = true;
  }

  private take(token: CST.Token): void {
    if (token.type === 'document') this.takeDocument(token);
    else if (token.type === 'error') this.takeStray(token);
  }

  private takeDocument(document: CST.Document): void {
    if (!hasContent(document)) return;
    if (!this.document) {
      this.document = document;
      return;
    }
    if (this.done) return;
    this.add('multiple-documents', 'Only the first document of this file is read.', document.offset, 3);
    this.done = true;
  }

  /** One message is enough: after a quote that is not closed, every further line may be text outside of the document. */
  private takeStray({ offset, source }: CST.ErrorToken): void {
    if (this.hasStray) return;
    this.hasStray = true;
    this.add('syntax-error', 'Unexpected text outside of the document.', offset, source.length);
  }

  private stop(): void {
    this.stopped = true;
    this.done = true;
    this.add('too-deep', `Nested deeper than ${MAX_DEPTH} levels; the file is read up to here.`, this.parser.offset);
  }

  private add(code: DiagnosticCode, message: string, start: number, length = 1): void {
    const end = Math.min(start + length, this.source.text.length);
    this.diagnostics.push({ severity: 'error', code, message, place: { source: this.source, start: Math.min(start, end), end } });
  }
}

function hasContent(document: CST.Document): boolean {
  return document.value !== undefined || document.start.some(({ type }) => type === 'tag' || type === 'anchor');
}

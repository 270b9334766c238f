import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.js';
import type { Place, Source } from '../model/source.js';

/** How many syntax errors of one file are worth telling. */
const MAX_SYNTAX_ERRORS = 10;

/** The same for repeated keys. */
const MAX_DUPLICATE_KEYS = 50;

/** Collects what is wrong in one file. */
export class Problems {
  private readonly found: Diagnostic[] = [];
  private duplicates = 0;

  constructor(readonly source: Source) {}

  syntax(message: string, start: number, end = start + 1): void {
    this.add('error', 'syntax-error', message, { source: this.source, start, end });
  }

  /** For problems of which one per file is enough. */
  once(code: DiagnosticCode, message: string, place: Place): void {
    if (!this.found.some((diagnostic) => diagnostic.code === code)) this.add('error', code, message, place);
  }

  duplicateKey(message: string, place: Place): void {
    this.duplicates += 1;
    if (this.duplicates <= MAX_DUPLICATE_KEYS) this.add('info', 'duplicate-key', message, place);
  }

  /**
   * All problems in source order. One broken place often breaks its surroundings: of the syntax errors, the first on each
   * line counts, unless the line above has one. Where reading was `stopped`, `more` tells it, and our own syntax errors are only a consequence.
   */
  sorted(more: readonly Diagnostic[], stopped: boolean): readonly Diagnostic[] {
    if (this.found.length + more.length === 0) return this.found;
    const own = stopped ? this.found.filter(({ code }) => code !== 'syntax-error') : this.found;
    const all = [...own, ...more].sort((a, b) => offsetOf(a) - offsetOf(b));
    let lastLine = -1;
    let count = 0;
    return all.filter((diagnostic) => {
      if (diagnostic.code !== 'syntax-error') return true;
      const { line } = this.source.position(offsetOf(diagnostic));
      const follows = lastLine > 0 && line - lastLine <= 1;
      lastLine = line;
      if (follows || count >= MAX_SYNTAX_ERRORS) return false;
      count += 1;
      return true;
    });
  }

  private add(severity: Diagnostic['severity'], code: DiagnosticCode, message: string, place: Place): void {
    const length = this.source.text.length;
    const end = Math.min(place.end, length);
    this.found.push({ severity, code, message, place: { source: place.source, start: Math.min(place.start, end), end } });
  }
}

function offsetOf(diagnostic: Diagnostic): number {
  return diagnostic.place?.start ?? 0;
}

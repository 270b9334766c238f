import { CST, Lexer } from 'yaml';
import type { WithDiagnostics } from '../model/diagnostic.js';
import type { Place, Source } from '../model/source.js';
import type { Node } from './tree.js';
import { Composer } from './yaml-compose.js';
import { readYaml } from './yaml-cst.js';
import { Problems } from './yaml-problems.js';

/**
 * Parses the first document of a YAML text, in the dialect of CloudFormation: YAML 1.1 scalars, short-form tags as long-form
 * maps. `result` is undefined when there is no content. Unreadable parts are left out, each with a located diagnostic.
 */
export function parseYaml(source: Source): WithDiagnostics<Node | undefined> {
  return parseYamlText(source, source.text);
}

/** Parses `text`, which has the offsets of `source` but may be cleaned of what is not YAML. */
export function parseYamlText(source: Source, text: string): WithDiagnostics<Node | undefined> {
  const first = compose(source, text);
  if (first.openQuote === undefined) return first;
  // The lexer looks for the end of indentation only in quoted text that has an end: with one, the lines behind it survive.
  const second = compose(source, `${text}\n${first.openQuote}`);
  const diagnostics = second.diagnostics.filter(({ place }) => !place || place.start < text.length);
  return diagnostics.some(({ code }) => code === 'syntax-error') ? { result: second.result, diagnostics } : first;
}

interface Composed extends WithDiagnostics<Node | undefined> {
  readonly openQuote: string | undefined;
}

function compose(source: Source, text: string): Composed {
  const reading = readYaml(source, text);
  const composer = new Composer(new Problems(source));
  const result = reading.document && composer.document(reading.document);
  return { result, diagnostics: composer.problems.sorted(reading.diagnostics, reading.stopped), openQuote: composer.openQuote };
}

export interface Comment {
  /** What follows the `#`. */
  readonly text: string;
  /** The whole comment, its `#` included. */
  readonly place: Place;
  /** Whether nothing but blanks precedes it on its line. */
  readonly ownLine: boolean;
}

const HASH = 0x23;

/** The comments of a YAML text, in source order; a `#` in a quoted or block scalar is none. Costs a pass of the lexer if there is any `#`. */
export function yamlComments(source: Source): readonly Comment[] {
  const { text } = source;
  const comments: Comment[] = [];
  if (!text.includes('#')) return comments;
  let offset = 0;
  let previous = '';
  for (const lexeme of new Lexer().lex(text)) {
    const isScalar = previous === CST.SCALAR;
    previous = lexeme;
    if (!isScalar && isMark(lexeme)) continue;
    if (!isScalar && lexeme.charCodeAt(0) === HASH) {
      const place = { source, start: offset, end: offset + lexeme.length };
      comments.push({ text: lexeme.slice(1), place, ownLine: isOwnLine(text, offset) });
    }
    offset += lexeme.length;
  }
  return comments;
}

/** The lexer's marks are control characters that do not stand in the text. */
function isMark(lexeme: string): boolean {
  return lexeme === CST.SCALAR || lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END;
}

function isOwnLine(text: string, offset: number): boolean {
  let at = offset - 1;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at -= 1;
  return at < 0 || text.charAt(at) === '\n' || text.charAt(at) === '\r' || text.charCodeAt(at) === 0xfeff;
}

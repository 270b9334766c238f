import type { Place } from '../../model/source.js';
import type { Expression, ForPart, IfPart, Name, TemplatePart } from './ast.js';
import { isSpace, trimEnd, trimStart } from './characters.js';
import { SyntaxFailure } from './problems.js';

/** A template before its structure is known: texts (line by line, except in quoted strings) and sequences. */
export type Piece = TextPiece | SequencePiece;

export interface TextPiece {
  readonly kind: 'text';
  value: string;
  readonly start: number;
  readonly end: number;
}

export type SequencePiece = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'interpolation'; readonly expression: Expression }
  | { readonly kind: 'if'; readonly condition: Expression }
  | { readonly kind: 'for'; readonly keyName: Name | undefined; readonly valueName: Name; readonly collection: Expression }
  | { readonly kind: 'else' | 'endif' | 'endfor' }
);

/** A strip marker takes the white space of the adjacent piece only, and nothing when that is a sequence. */
export function trimBefore(pieces: readonly Piece[]): void {
  const last = pieces[pieces.length - 1];
  if (last?.kind === 'text') last.value = trimEnd(last.value);
}

export function trimAfter(piece: TextPiece): void {
  piece.value = trimStart(piece.value);
}

/**
 * `<<-`: removes the smallest indentation. Runs after strip markers, before interpolation. Lines of white space alone neither
 * count nor lose any; a line that begins with a sequence counts as not indented.
 */
export function removeIndentation(pieces: readonly Piece[]): void {
  let smallest = Infinity;
  let atLineStart = true;
  const lineStarts: TextPiece[] = [];
  for (const piece of pieces) {
    if (atLineStart) {
      const width = piece.kind === 'text' ? indentation(piece.value) : 0;
      smallest = Math.min(smallest, width);
      if (piece.kind === 'text' && width < Infinity) lineStarts.push(piece);
    }
    atLineStart = piece.kind === 'text' && piece.value.endsWith('\n');
  }
  for (const piece of lineStarts) piece.value = piece.value.slice(smallest);
}

function indentation(line: string): number {
  let width = 0;
  while (isSpace(line.charCodeAt(width))) width++;
  return width === line.length && line.endsWith('\n') ? Infinity : width;
}

/** Text in Unicode's composed form, which is the only form in which HCL keeps strings. */
export function composed(text: string): string {
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) >= 0x300) return text.normalize('NFC');
  }
  return text;
}

interface Frame {
  readonly opener: SequencePiece & { readonly kind: 'if' | 'for' };
  readonly outer: TemplatePart[];
  yes: readonly TemplatePart[] | undefined;
}

/** Puts directives around what they contain. Throws a `SyntaxFailure` when they do not match. */
export function structure(pieces: readonly Piece[], place: (start: number, end: number) => Place): readonly TemplatePart[] {
  const frames: Frame[] = [];
  let parts: TemplatePart[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece) break;
    switch (piece.kind) {
      case 'text':
        index = addText(pieces, index, parts, place);
        break;
      case 'interpolation':
        parts.push({ kind: 'interpolation', expression: piece.expression, place: place(piece.start, piece.end) });
        break;
      case 'if':
      case 'for':
        frames.push({ opener: piece, outer: parts, yes: undefined });
        parts = [];
        break;
      case 'else': {
        const frame = frames[frames.length - 1];
        if (frame?.opener.kind !== 'if' || frame.yes) throw new SyntaxFailure('unexpectedElse', piece.start, piece.end);
        frame.yes = parts;
        parts = [];
        break;
      }
      case 'endif':
      case 'endfor': {
        const frame = frames.pop();
        const directive = frame && finish(frame, parts, piece, place);
        if (!frame || !directive) throw new SyntaxFailure(piece.kind === 'endif' ? 'unexpectedEndif' : 'unexpectedEndfor', piece.start, piece.end);
        frame.outer.push(directive);
        parts = frame.outer;
        break;
      }
      default:
        return piece satisfies never;
    }
  }
  const open = frames[frames.length - 1]?.opener;
  if (open) throw new SyntaxFailure(open.kind === 'if' ? 'missingEndif' : 'missingEndfor', open.start, open.end);
  return parts;
}

function finish(frame: Frame, parts: readonly TemplatePart[], end: SequencePiece, place: (start: number, end: number) => Place): IfPart | ForPart | undefined {
  const { opener, yes } = frame;
  const whole = place(opener.start, end.end);
  if (opener.kind === 'if' && end.kind === 'endif') return { kind: 'if', condition: opener.condition, yes: yes ?? parts, no: yes ? parts : [], place: whole };
  if (opener.kind === 'for' && end.kind === 'endfor') {
    const { keyName, valueName, collection } = opener;
    return { kind: 'for', keyName, valueName, collection, body: parts, place: whole };
  }
  return undefined;
}

/** Joins the texts from `index` on; returns the index of the last of them. */
function addText(pieces: readonly Piece[], index: number, parts: TemplatePart[], place: (start: number, end: number) => Place): number {
  let value = '';
  let last = index;
  let start = -1;
  let end = 0;
  for (let at = index; ; at++) {
    const piece = pieces[at];
    if (piece?.kind !== 'text') break;
    if (start < 0) start = piece.start;
    value += piece.value;
    end = piece.end;
    last = at;
  }
  if (value !== '') parts.push({ kind: 'text', value: composed(value), place: place(start, end) });
  return last;
}

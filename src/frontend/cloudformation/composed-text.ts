import type { Place } from '../../model/source.js';
import type { Concat, Literal, Value } from '../../model/value.js';
import type { ScalarNode } from '../../syntax/tree.js';
import { knownText } from './text.js';
import { placeWithin } from './text-place.js';
import { comparableText, literal } from './values.js';

/** Around the index of a part; characters of the private use area, which templates have no use for. */
const MARK = /\uE000(\d+)\uE001/;

/** A piece of the composed text: a literal of the text itself, or the mark of what was put in. */
interface Piece {
  readonly from: number;
  readonly text: string;
  readonly place: Place;
  readonly isMark: boolean;
}

/**
 * A text with substitutions, to be read as a tree: each substitution is a mark in it, with quotes around it where the syntax needs
 * them and no string is open.
 */
export class ComposedText {
  readonly text: string;
  private readonly parts: readonly Value[];
  private readonly offsets: Offsets;

  constructor({ parts, origin }: Concat, { quotes }: { readonly quotes: boolean }) {
    const pieces = piecesOf(parts, quotes);
    this.text = pieces.map((piece) => piece.text).join('');
    this.parts = parts;
    this.offsets = new Offsets(pieces, origin.place);
  }

  /** The offset in the file of an offset in the text, as the start of something. */
  start(offset: number): number {
    return this.offsets.start(offset);
  }

  end(offset: number): number {
    return this.offsets.end(offset);
  }

  /** The value of a scalar of the tree, its marks replaced by what they stand for. */
  scalar(node: ScalarNode): Value {
    return filled(node, this.parts);
  }

  /** A key of the tree, likewise. */
  key(name: string): string {
    return filledKey(name, this.parts);
  }
}

/** What belongs to the text itself stays; what a `Ref` or `${…}` brought becomes a mark. */
function piecesOf(parts: readonly Value[], quotes: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let inString = false;
  for (const [index, part] of parts.entries()) {
    const { place } = part.origin;
    const isOwn = isOwnText(part);
    const mark = `\uE000${index}\uE001`;
    const text = isOwn ? comparableText(part) : quotes && !inString ? `"${mark}"` : mark;
    if (isOwn) inString = endsInString(text, inString);
    pieces.push({ from, text, place: isOwn ? place : placeOfUse(part), isMark: !isOwn });
    from += text.length;
  }
  return pieces;
}

function isOwnText(part: Value): part is Literal {
  return part.kind === 'literal' && part.origin.via === undefined;
}

/** Where a substitution stands in the text: the last step that carried it. */
function placeOfUse(part: Value): Place {
  let { place } = part.origin;
  for (let via = part.origin.via; part.kind !== 'unknown' && via !== undefined; via = via.next) place = via.place;
  return place;
}

function endsInString(text: string, before: boolean): boolean {
  let inside = before;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\') at++;
    else if (character === '"') inside = !inside;
  }
  return inside;
}

/** A scalar with its marks replaced. */
function filled(node: ScalarNode, parts: readonly Value[]): Value {
  const whole = literal(node);
  if (typeof node.value !== 'string' || !MARK.test(node.value)) return whole;
  const texts = node.value.split(MARK);
  const values = texts.flatMap((text, index): readonly Value[] => {
    if (index % 2 === 0) return text === '' ? [] : [{ kind: 'literal', value: text, origin: { place: node.place } }];
    const part = parts[Number(text)];
    return part === undefined ? [] : [part];
  });
  const [only] = values;
  if (only !== undefined && values.length === 1) return only;
  return { kind: 'concat', parts: values, origin: { place: node.place } };
}

/** A key with its marks replaced; what is not known of it is `${…}`. */
function filledKey(key: string, parts: readonly Value[]): string {
  return key
    .split(MARK)
    .map((text, index) => {
      const part = index % 2 === 0 ? undefined : parts[Number(text)];
      return part === undefined ? text : (knownText(part) ?? '${…}');
    })
    .join('');
}

/** From offsets in the composed text to offsets in the file in which the text stands. */
class Offsets {
  constructor(
    private readonly pieces: readonly Piece[],
    private readonly whole: Place,
  ) {}

  start(offset: number): number {
    const place = this.at(offset);
    return place === undefined ? this.whole.start : place.start;
  }

  end(offset: number): number {
    const place = this.at(offset - 1);
    return place === undefined ? this.whole.end : place.end;
  }

  /** The place of one character; a mark is where its substitution stands. */
  private at(offset: number): Place | undefined {
    const piece = this.pieceAt(offset);
    if (piece === undefined || piece.place.source !== this.whole.source) return undefined;
    const at = offset - piece.from;
    return piece.isMark ? piece.place : placeWithin(piece.place, piece.text, at, at + 1);
  }

  private pieceAt(offset: number): Piece | undefined {
    let low = 0;
    let high = this.pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.pieces[middle]?.from ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return this.pieces[low - 1];
  }
}

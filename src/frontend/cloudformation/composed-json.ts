import type { Diagnostic } from '../../model/diagnostic.js';
import type { Place } from '../../model/source.js';
import type { Concat, Literal, Value } from '../../model/value.js';
import { jsonTree } from '../../syntax/json-tree.js';
import { blankExtras } from '../../syntax/json-lenient.js';
import { jsonError, tryParseJson } from '../../syntax/json.js';
import type { Node, ScalarNode } from '../../syntax/tree.js';
import { knownText } from './text.js';
import { placeWithin } from './text-place.js';
import { comparableText, literal } from './values.js';

/** JSON text with substitutions, read as a tree in which each substitution is a mark in a string. */
export interface ComposedJson {
  readonly result: Node | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The value of a scalar of the tree, its marks replaced by what they stand for. */
  readonly scalar: (node: ScalarNode) => Value;
  /** A key of the tree, likewise. */
  readonly key: (key: string) => string;
}

/** Around the index of a part; characters of the private use area, which templates have no use for. */
const MARK = /\uE000(\d+)\uE001/;

/** A piece of the composed text: a literal of the text itself, or the mark of what was put in. */
interface Piece {
  readonly from: number;
  readonly text: string;
  readonly place: Place;
  readonly isMark: boolean;
}

export function readComposedJson(whole: Concat): ComposedJson {
  const pieces = piecesOf(whole.parts);
  const text = pieces.map((piece) => piece.text).join('');
  const { source } = whole.origin.place;
  const offsets = new Offsets(pieces, whole.origin.place);
  const scalar = (node: ScalarNode): Value => filled(node, whole.parts);
  const key = (name: string): string => filledKey(name, whole.parts);
  const spots = { source, toStart: (at: number): number => offsets.start(at), toEnd: (at: number): number => offsets.end(at) };
  const parsed = tryParseJson(text);
  if (parsed !== undefined) return { ...jsonTree(parsed.value, { ...spots, text }), scalar, key };
  const { offset, message } = jsonError(text);
  const start = offsets.start(offset);
  const place = { source, start, end: Math.max(start, offsets.end(offset + 1)) };
  const diagnostic: Diagnostic = { severity: 'warning', code: 'invalid-json-text', message: `This text should be JSON, but is not: ${message}.`, place };
  const plain = blankExtras(text);
  const lenient = tryParseJson(plain);
  if (lenient === undefined) return { result: undefined, diagnostics: [diagnostic], scalar, key };
  const tree = jsonTree(lenient.value, { ...spots, text: plain });
  return { result: tree.result, diagnostics: [diagnostic, ...tree.diagnostics], scalar, key };
}

/** What belongs to the text itself stays; what a `Ref` or `${…}` brought becomes a mark, in quotes where no string is open. */
function piecesOf(parts: readonly Value[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let inString = false;
  for (const [index, part] of parts.entries()) {
    const { place } = part.origin;
    const isOwn = isOwnText(part);
    const mark = `\uE000${index}\uE001`;
    const text = isOwn ? comparableText(part) : inString ? mark : `"${mark}"`;
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

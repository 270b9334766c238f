import type { Diagnostic, WithDiagnostics } from '../model/diagnostic.js';
import type { Place } from '../model/source.js';
import { textAt } from '../model/source.js';
import { align } from './align.js';
import type { Alignment } from './align.js';
import { jsonTree } from './json-tree.js';
import { blankExtras } from './json-lenient.js';
import { jsonError, tryParseJson } from './json.js';
import type { Node } from './tree.js';

/**
 * Parses JSON text that is the value of a scalar at `place`: a policy document in a block scalar or in a quoted string. The
 * places of the result lie inside the scalar; where its characters cannot be told apart, they are all of the scalar. Comments and
 * trailing commas, which AWS refuses, are told of, but read over.
 */
export function parseEmbeddedJson(text: string, place: Place): WithDiagnostics<Node | undefined> {
  const offsets = new EmbeddedOffsets(text, place);
  const toStart = (offset: number): number => offsets.start(offset);
  const toEnd = (offset: number): number => offsets.end(offset);
  const parsed = tryParseJson(text);
  if (parsed) return jsonTree(parsed.value, { source: place.source, text, toStart, toEnd });
  const error = jsonError(text);
  const start = offsets.start(error.offset);
  const end = Math.max(offsets.end(error.offset + 1), start);
  const diagnostic: Diagnostic = {
    severity: 'warning',
    code: 'invalid-json-text',
    message: `This text should be JSON, but is not: ${error.message}.`,
    place: { source: place.source, start, end },
  };
  const plain = blankExtras(text);
  const lenient = tryParseJson(plain);
  if (!lenient) return { result: undefined, diagnostics: [diagnostic] };
  const tree = jsonTree(lenient.value, { source: place.source, text: plain, toStart, toEnd });
  return { result: tree.result, diagnostics: [diagnostic, ...tree.diagnostics] };
}

/** From offsets in the value of a scalar to offsets in its file. */
export class EmbeddedOffsets {
  private aligned: Alignment | undefined | 'pending' = 'pending';

  constructor(
    private readonly text: string,
    private readonly place: Place,
  ) {}

  start(offset: number): number {
    const { start, end } = this.place;
    const starts = this.alignment()?.starts;
    if (!starts) return start;
    const at = starts[offset];
    return at === undefined ? end : start + at;
  }

  end(offset: number): number {
    const { start, end } = this.place;
    const ends = this.alignment()?.ends;
    const at = ends?.[offset - 1];
    return at === undefined ? end : start + at;
  }

  private alignment(): Alignment | undefined {
    if (this.aligned === 'pending') this.aligned = align(this.text, textAt(this.place));
    return this.aligned;
  }
}

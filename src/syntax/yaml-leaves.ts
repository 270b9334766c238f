import { CST } from 'yaml';
import type { Place } from '../model/source.js';
import type { Composer } from './yaml-compose.js';
import type { ScalarNode } from './tree.js';
import { resolvePlain } from './yaml-scalars.js';

const NOT_A_START = '@`%,|>\t';

export function composePlain(composer: Composer, token: CST.FlowScalar): ScalarNode {
  const { offset, source } = token;
  const place = composer.place(offset, offset + source.length);
  finish(composer, token);
  checkPlainStart(composer, token);
  const written = plainText(source, token);
  return plainScalar(resolvePlain(written), written, place);
}

export function plainScalar(value: ScalarNode['value'], written: string, place: Place): ScalarNode {
  if (typeof value === 'string' || String(value) === written) return { kind: 'scalar', value, place };
  return { kind: 'scalar', value, text: written, place };
}

export function checkPlainStart(composer: Composer, { offset, source }: CST.FlowScalar): void {
  if (source === '' || !NOT_A_START.includes(source.charAt(0))) return;
  composer.problems.syntax(`Text must not begin with ${JSON.stringify(source.charAt(0))} unless it is quoted.`, offset);
}

/** The text of a plain scalar, its lines folded. */
export function plainText(source: string, token: CST.FlowScalar): string {
  return source.includes('\n') ? CST.resolveAsScalar(token, false, ignore).value : source;
}

export function composeQuoted(composer: Composer, token: CST.FlowScalar): ScalarNode {
  const { offset, source } = token;
  const place = composer.place(offset, offset + source.length);
  finish(composer, token);
  return { kind: 'scalar', value: quotedText(composer, token), place };
}

function quotedText(composer: Composer, token: CST.FlowScalar): string {
  const { source } = token;
  const quote = source.charAt(0);
  const simple = source.length > 1 && source.endsWith(quote) && !source.includes('\n') && source.indexOf(quote, 1) === source.length - 1;
  if (simple && (quote === "'" || !source.includes('\\'))) return source.slice(1, -1);
  let isOpen = false;
  const { value } = CST.resolveAsScalar(token, false, (offset, code) => {
    // The other codes are about what stands behind the text, which was checked already.
    if (code === 'BAD_DQ_ESCAPE') composer.problems.syntax('Unknown escape in double quotes.', offset, offset + 2);
    else if (code === 'MISSING_CHAR') isOpen = true;
  });
  if (!isOpen) return value;
  reportOpenQuote(composer, token);
  return source.slice(1);
}

function reportOpenQuote(composer: Composer, { offset, source }: CST.FlowScalar): void {
  composer.problems.syntax('This text is not closed by a quote.', offset);
  composer.unclosed.push(offset);
  if (offset + source.length >= composer.source.text.length) composer.openQuote = source.charAt(0);
}

export function composeBlockScalar(composer: Composer, token: CST.BlockScalar, isRoot: boolean): ScalarNode {
  const { value } = CST.resolveAsScalar(token, false, (offset, code) => {
    // Only a whole document may be a block scalar without indentation; the library's function does not know which it has.
    if (isRoot && code === 'BAD_INDENT') return;
    const message = code === 'UNEXPECTED_TOKEN' ? 'Unexpected text behind the block scalar indicator.' : 'The lines of a block scalar must be indented evenly.';
    composer.problems.syntax(message, offset);
  });
  const place = blockPlace(composer, token);
  composer.lastEnd = place.end;
  return { kind: 'scalar', value, place };
}

/** From the first character of the content, behind its indentation, to the end of its last line that is not blank. */
function blockPlace(composer: Composer, token: CST.BlockScalar): Place {
  const { offset, props, source } = token;
  const header = props[0] && 'source' in props[0] ? props[0].source : '';
  let contentStart = offset;
  for (const prop of props) if ('source' in prop) contentStart += prop.source.length;
  const first = source.search(/[^ \r\n]/);
  if (first < 0) return composer.place(offset, offset + header.length);
  const lineStart = source.lastIndexOf('\n', first) + 1;
  const explicit = /\d/.exec(header)?.[0];
  const start = explicit === undefined ? first : Math.min(first, lineStart + Math.max(token.indent, 0) + Number(explicit));
  const last = lastNonBlank(source);
  const lineEnd = source.indexOf('\n', last);
  const end = lineEnd < 0 ? source.length : source.charAt(lineEnd - 1) === '\r' ? lineEnd - 1 : lineEnd;
  return composer.place(contentStart + start, contentStart + end);
}

function lastNonBlank(text: string): number {
  let last = text.length - 1;
  while (last >= 0 && ' \r\n'.includes(text.charAt(last))) last -= 1;
  return last;
}

function finish(composer: Composer, token: CST.FlowScalar): void {
  composer.lastEnd = token.offset + token.source.length;
  if (token.end) composer.checkRest(token.end);
}

function ignore(): void {
  // Folding the lines of a plain scalar has no errors of its own.
}

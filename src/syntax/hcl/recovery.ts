import { identifierEnd, lineEnd, skipBlanks } from './characters.js';
import type { Landmarks } from './landmarks.js';
import { heredocOpening } from './scanner.js';

/** Where the quoted string ends whose opening quote is at `at`: after its closing quote, or at the line end that cuts it off. */
export function quotedEnd(text: string, at: number): { readonly end: number; readonly closed: boolean } {
  const within = ['"'];
  let end = at + 1;
  for (; end < text.length; end++) {
    const inText = within[within.length - 1] === '"';
    const character = text[end];
    if (character === '"') {
      if (!inText) within.push('"');
      else {
        within.pop();
        if (within.length === 0) return { end: end + 1, closed: true };
      }
    } else if (inText) {
      if (character === '\n' || character === '\r') return { end, closed: false };
      if (character === '\\' && text[end + 1] !== '\n') end++;
      else if (text[end + 1] === '{' && (character === '$' || character === '%') && text[end - 1] !== character) {
        within.push('{');
        end++;
      }
    } else if (character === '{') within.push('{');
    else if (character === '}') within.pop();
  }
  return { end, closed: false };
}

/**
 * Where parsing goes on after a broken item of a body that begins at `from`: at the line end after its last bracket is closed,
 * before the brace that closes the body, or earlier, where a line can only be the beginning of another item.
 *
 * `patient`: only brackets count. `scan` is told of comments.
 */
export function itemEnd(
  text: string,
  from: number,
  scan: { readonly landmarks: Landmarks; blockCommentCloses(at: number): boolean; comment(at: number): number },
  patient: boolean,
): number {
  const open: string[] = [];
  let at = from;
  while (at < text.length) {
    const character = text[at] ?? '';
    const next = text[at + 1];
    if (character === '\n') {
      if (open.length === 0 || (!patient && beginsItem(text, at + 1, open[open.length - 1] === '{'))) return at;
      at++;
    } else if (character === '"') at = quotedEnd(text, at).end;
    else if (character === '#' || (character === '/' && (next === '/' || (next === '*' && scan.blockCommentCloses(at))))) at = scan.comment(at);
    else if (character === '<' && next === '<') at = heredocEnd(text, at, scan.landmarks);
    else if (character === '(' || character === '[' || character === '{') {
      open.push(character);
      at++;
    } else if (character === '}') {
      const opener = open.lastIndexOf('{');
      if (opener < 0) return at;
      open.length = opener;
      at++;
    } else {
      if ((character === ')' && open[open.length - 1] === '(') || (character === ']' && open[open.length - 1] === '[')) open.pop();
      at++;
    }
  }
  return at;
}

/** After a heredoc; when it is unclosed, the end of its opening line. */
function heredocEnd(text: string, at: number, landmarks: Landmarks): number {
  const opening = heredocOpening(text, at);
  if (!opening) return at + 2;
  return landmarks.heredocEnd(opening.marker, opening.end) ?? opening.end - 1;
}

/**
 * Where parsing goes on when a heredoc that is never closed makes everything after it doubtful: at the first line that begins,
 * not indented, with the header of a labelled block.
 */
export function nextTopLevelBlock(text: string, from: number): number {
  for (let line = lineEnd(text, from) + 1; line < text.length; line = lineEnd(text, line) + 1) {
    if (hasLabelledHeader(text, line)) return line;
  }
  return text.length;
}

/** Whether the line at `at` can only begin another item: `name =` where no object item can stand, or `type "label" {`. */
function beginsItem(text: string, at: number, inObject: boolean): boolean {
  const start = skipBlanks(text, at);
  if (hasLabelledHeader(text, start)) return true;
  const nameEnd = identifierEnd(text, start);
  if (inObject || nameEnd === start) return false;
  const after = skipBlanks(text, nameEnd);
  const next = text[after];
  return next === '{' || (next === '=' && text[after + 1] !== '=' && text[after + 1] !== '>');
}

function hasLabelledHeader(text: string, at: number): boolean {
  const typeEnd = identifierEnd(text, at);
  if (typeEnd === at) return false;
  const label = skipBlanks(text, typeEnd);
  return text[label] === '"' && text.slice(label, lineEnd(text, label)).includes('{');
}

import { visible } from '../visible.js';

const TAB_WIDTH = 4;
/** Characters that a terminal draws two cells wide, and so it does emoji. */
const EAST_ASIAN_WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const EMOJI = /^\p{Emoji_Presentation}/u;
/** Characters that add nothing to the width: combining marks, joiners, variation selectors. */
const ZERO = /^[\p{Mn}\p{Me}\u200c\u200d]/u;

/** What one character of a text looks like on a terminal. */
export interface Cell {
  readonly shown: string;
  /** In terminal cells. */
  readonly width: number;
  /** UTF-16 offset of the character in the text. */
  readonly offset: number;
}

/** The characters of a source line as a terminal shows them: tabs expanded, hidden characters as escapes. */
export function cells(line: string): readonly Cell[] {
  const result: Cell[] = [];
  let offset = 0;
  let column = 0;
  for (const character of line) {
    const shown = character === '\t' ? ' '.repeat(TAB_WIDTH - (column % TAB_WIDTH)) : visible(character);
    const width = shown === character ? characterWidth(character) : shown.length;
    result.push({ shown, width, offset });
    column += width;
    offset += character.length;
  }
  return result;
}

/** Width in terminal cells of a text without hidden characters. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (character >= ' ' && character <= '~') return 1;
  if (ZERO.test(character)) return 0;
  return EAST_ASIAN_WIDE.test(character) || EMOJI.test(character) ? 2 : 1;
}

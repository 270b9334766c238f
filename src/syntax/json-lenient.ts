interface Range {
  readonly start: number;
  readonly end: number;
}

/** Overwrites comments (`//` and C style) and trailing commas by blanks, so that all offsets stay what they are. */
export function blankExtras(text: string): string {
  const ranges = extras(text);
  let result = '';
  let done = 0;
  for (const { start, end } of ranges) {
    result += text.slice(done, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    done = end;
  }
  return result + text.slice(done);
}

function extras(text: string): Range[] {
  const found: Range[] = [];
  let comma: number | undefined;
  let at = 0;
  while (at < text.length) {
    const char = text[at];
    const comment = char === '/' ? commentEnd(text, at) : undefined;
    let next = at + 1;
    if (comment !== undefined) {
      found.push({ start: at, end: comment });
      next = comment;
    } else if (char === ',') {
      comma = at;
    } else if ((char === '}' || char === ']') && comma !== undefined) {
      found.push({ start: comma, end: comma + 1 });
      comma = undefined;
    } else if (char !== ' ' && char !== '\n' && char !== '\r' && char !== '\t') {
      comma = undefined;
      if (char === '"') next = stringEnd(text, at);
    }
    at = next;
  }
  return found.sort((a, b) => a.start - b.start);
}

function commentEnd(text: string, start: number): number | undefined {
  if (text[start + 1] === '/') {
    const end = text.indexOf('\n', start);
    return end < 0 ? text.length : end;
  }
  if (text[start + 1] !== '*') return undefined;
  const end = text.indexOf('*/', start + 2);
  return end < 0 ? text.length : end + 2;
}

/** Behind the closing quote, or at the end of the line where a string is not closed. */
function stringEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"' && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

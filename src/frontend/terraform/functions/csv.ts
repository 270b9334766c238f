import { Refusal } from './definition.js';

export interface CsvField {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Records of RFC 4180 text, as Go's `encoding/csv` reads them: empty lines are left out, quotes only around whole fields. */
export function parseCsv(text: string): readonly (readonly CsvField[])[] {
  const records: CsvField[][] = [];
  let at = 0;
  while (at < text.length) {
    const lineEnd = newlineAt(text, at);
    if (lineEnd > 0) {
      at += lineEnd;
      continue;
    }
    const record: CsvField[] = [];
    for (;;) {
      const field = text[at] === '"' ? quotedField(text, at) : plainField(text, at);
      record.push(field);
      at = field.end;
      if (text[at] !== ',') break;
      at++;
    }
    records.push(record);
    at += newlineAt(text, at);
  }
  return records;
}

function newlineAt(text: string, at: number): number {
  if (text[at] === '\n') return 1;
  return text[at] === '\r' && text[at + 1] === '\n' ? 2 : 0;
}

function plainField(text: string, start: number): CsvField {
  let end = start;
  while (end < text.length && text[end] !== ',' && newlineAt(text, end) === 0) {
    if (text[end] === '"') throw new Refusal('CSV parse error: bare " in non-quoted-field');
    end++;
  }
  return { text: text.slice(start, end), start, end };
}

function quotedField(text: string, start: number): CsvField {
  const parts: string[] = [];
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) throw new Refusal('CSV parse error: extraneous or missing " in quoted-field');
    parts.push(text.slice(at, quote));
    at = quote + 1;
    if (text[at] !== '"') break;
    parts.push('"');
    at++;
  }
  if (at < text.length && text[at] !== ',' && newlineAt(text, at) === 0) throw new Refusal('CSV parse error: extraneous or missing " in quoted-field');
  return { text: parts.join('').replaceAll('\r\n', '\n'), start, end: at };
}

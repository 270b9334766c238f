import { preferredName, upperHalf } from './code-pages.js';
import { Refusal } from './definition.js';

type Charset =
  | { readonly kind: 'utf-8' | 'utf-16' | 'utf-16le' | 'utf-16be' | 'us-ascii' | 'iso-8859-1' }
  | { readonly kind: 'single'; readonly upper: string }
  | { readonly kind: 'table'; readonly label: string };

function charset(name: string, argument: number): Charset {
  const preferred = preferredName(name);
  if (preferred === undefined) throw new Refusal(`${JSON.stringify(name)} is not a supported IANA encoding name or alias`, argument);
  switch (preferred) {
    case 'utf-8':
    case 'utf-16':
    case 'utf-16le':
    case 'utf-16be':
    case 'us-ascii':
    case 'iso-8859-1':
      return { kind: preferred };
    default: {
      const upper = upperHalf(preferred);
      return upper === undefined ? { kind: 'table', label: preferred } : { kind: 'single', upper };
    }
  }
}

export function encodeText(text: string, name: string): Buffer {
  const set = charset(name, 1);
  switch (set.kind) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'utf-16':
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    case 'us-ascii':
      if (/[^\u0000-\u007f]/.test(text)) throw unrepresentable(name);
      return Buffer.from(text, 'latin1');
    case 'iso-8859-1':
      if (/[^\u0000-\u00ff]/.test(text)) throw unrepresentable(name);
      return Buffer.from(text, 'latin1');
    case 'single':
      return encodeSingle(text, set.upper, name);
    case 'table':
      return encodeByTable(text, set.label, name);
  }
}

function unrepresentable(name: string): Refusal {
  return new Refusal(`the given string contains characters that cannot be represented in ${name}`, 0);
}

function undefinedIn(name: string): Refusal {
  return new Refusal(`the given string contains symbols that are not defined for ${name}`, 0);
}

function encodeSingle(text: string, upper: string, name: string): Buffer {
  return Buffer.from(
    Array.from(text, (character) => {
      const code = character.charCodeAt(0);
      if (code < 0x80) return code;
      const at = upper.indexOf(character);
      if (at < 0) throw unrepresentable(name);
      return 0x80 + at;
    }),
  );
}

function decodeSingle(byte: number, upper: string, name: string): string {
  if (byte < 0x80) return String.fromCharCode(byte);
  const character = upper.charAt(byte - 0x80);
  if (character === '.') throw undefinedIn(name);
  return character;
}

export function decodeText(bytes: Buffer, name: string): string {
  const set = charset(name, 1);
  switch (set.kind) {
    case 'iso-8859-1':
      return bytes.toString('latin1');
    case 'us-ascii':
      if (bytes.some((byte) => byte > 0x7f)) throw undefinedIn(name);
      return bytes.toString('latin1');
    case 'single':
      return Array.from(bytes, (byte) => decodeSingle(byte, set.upper, name)).join('');
    case 'utf-16': {
      const little = bytes[0] === 0xff && bytes[1] === 0xfe;
      return decodeBy(little ? 'utf-16le' : 'utf-16be', bytes, name, false);
    }
    case 'table':
      return decodeBy(set.label, bytes, name, true);
    default:
      return decodeBy(set.kind, bytes, name, true);
  }
}

function decodeBy(label: string, bytes: Buffer, name: string, ignoreBOM: boolean): string {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM }).decode(bytes);
  } catch {
    throw undefinedIn(name);
  }
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Bytes per character, found by decoding all sequences of one and two bytes. */
function tableOf(label: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(label);
  if (known) return known;
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(label, { fatal: true });
  const add = (bytes: readonly number[]): void => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if ([...character].length === 1 && !table.has(character)) table.set(character, bytes);
    } catch {
      // Not a character.
    }
  };
  for (let byte = 0; byte < 256; byte++) add([byte]);
  for (let lead = 0x80; lead < 256; lead++) for (let trail = 0x30; trail < 256; trail++) add([lead, trail]);
  tables.set(label, table);
  return table;
}

function encodeByTable(text: string, label: string, name: string): Buffer {
  const table = tableOf(label);
  return Buffer.from(
    Array.from(text).flatMap((character) => {
      const bytes = table.get(character);
      if (!bytes) throw unrepresentable(name);
      return [...bytes];
    }),
  );
}

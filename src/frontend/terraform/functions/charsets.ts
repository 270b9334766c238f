import { Refusal } from './definition.js';

/** Encodings by their IANA names and aliases in lower case, and what WHATWG calls them. Others are unknown to Terraform too, or nearly so. */
const LABELS: Readonly<Record<string, string>> = {
  'iso-8859-2': 'iso-8859-2', 'iso-8859-3': 'iso-8859-3', 'iso-8859-4': 'iso-8859-4', 'iso-8859-5': 'iso-8859-5', 'iso-8859-6': 'iso-8859-6',
  'iso-8859-7': 'iso-8859-7', 'iso-8859-8': 'iso-8859-8', 'iso-8859-10': 'iso-8859-10', 'iso-8859-13': 'iso-8859-13', 'iso-8859-14': 'iso-8859-14',
  'iso-8859-15': 'iso-8859-15', 'iso-8859-16': 'iso-8859-16', 'latin2': 'iso-8859-2',
  'windows-874': 'windows-874', 'windows-1250': 'windows-1250', 'windows-1251': 'windows-1251', 'windows-1252': 'windows-1252', 'windows-1253': 'windows-1253',
  'windows-1254': 'windows-1254', 'windows-1255': 'windows-1255', 'windows-1256': 'windows-1256', 'windows-1257': 'windows-1257',
  'windows-1258': 'windows-1258',
  'koi8-r': 'koi8-r', 'koi8-u': 'koi8-u', 'macintosh': 'macintosh', 'ibm866': 'ibm866', 'cp866': 'ibm866',
  'shift_jis': 'shift_jis', 'ms_kanji': 'shift_jis', 'csshiftjis': 'shift_jis', 'euc-jp': 'euc-jp', 'euc-kr': 'euc-kr', 'big5': 'big5',
  'gbk': 'gbk', 'gb18030': 'gb18030', 'gb2312': 'gbk',
};

const LATIN1: ReadonlySet<string> = new Set(['iso-8859-1', 'iso_8859-1', 'latin1', 'l1', 'ibm819', 'cp819']);

type Charset = { readonly kind: 'utf-8' | 'utf-16' | 'utf-16le' | 'utf-16be' | 'latin1' } | { readonly kind: 'table'; readonly label: string };

function charset(name: string, argument: number): Charset {
  const lower = name.toLowerCase();
  if (lower === 'utf-8' || lower === 'utf-16' || lower === 'utf-16le' || lower === 'utf-16be') return { kind: lower };
  if (LATIN1.has(lower)) return { kind: 'latin1' };
  const label = Object.hasOwn(LABELS, lower) ? LABELS[lower] : undefined;
  if (label === undefined) throw new Refusal(`${JSON.stringify(name)} is not a supported IANA encoding name or alias`, argument);
  return { kind: 'table', label };
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
    case 'latin1':
      if (/[^\u0000-\u00ff]/.test(text)) throw unrepresentable(name);
      return Buffer.from(text, 'latin1');
    case 'table':
      return encodeByTable(text, set.label, name);
  }
}

function unrepresentable(name: string): Refusal {
  return new Refusal(`the given string contains characters that cannot be represented in ${name}`, 0);
}

export function decodeText(bytes: Buffer, name: string): string {
  const set = charset(name, 1);
  switch (set.kind) {
    case 'latin1':
      return bytes.toString('latin1');
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
    throw new Refusal(`the given string contains symbols that are not defined for ${name}`, 0);
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
  if (!/^(?:iso|windows|koi8|macintosh|ibm)/.test(label)) {
    for (let lead = 0x80; lead < 256; lead++) for (let trail = 0x30; trail < 256; trail++) add([lead, trail]);
  }
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

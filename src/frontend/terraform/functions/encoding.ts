import { crc32, deflateRawSync } from 'node:zlib';
import type { Origin } from '../../../model/value.js';
import { DYNAMIC, objectOf, STRING } from '../types.js';
import { hasHole } from '../values/rope.js';
import type { TfValue } from '../values/value.js';
import { listValue, objectValue, ropeValue, textValue, typeOf } from '../values/value.js';
import { takenFrom } from '../values/origin.js';
import { decodeText, encodeText } from './charsets.js';
import { parseCsv } from './csv.js';
import type { Call, FunctionDefinition } from './definition.js';
import { Refusal } from './definition.js';
import { JsonReader, jsonRope, jsonShape } from './json-text.js';
import { textOf } from './reading.js';
import { text } from './strings.js';
import { decodeYaml } from './yaml-decode.js';
import { encodeYaml } from './yaml-encode.js';

function ofText(change: (value: string) => string, name = 'str'): FunctionDefinition {
  return { parameters: [text(name)], returns: STRING, call: ([value], { origin }) => textValue(change(textOf(value)), origin) };
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Standard alphabet with padding; line ends do not count. */
function bytesOf(encoded: string, refusal: () => Refusal): Buffer {
  const plain = encoded.replace(/[\r\n]/g, '');
  if (plain.length % 4 !== 0 || !BASE64.test(plain)) throw refusal();
  return Buffer.from(plain, 'base64');
}

function base64Decode(value: string): string {
  const bytes = bytesOf(value, () => new Refusal(`failed to decode base64 data ${JSON.stringify(value)}`));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).normalize('NFC');
  } catch {
    throw new Refusal('the result of decoding the provided string is not valid UTF-8');
  }
}

/** `Z_SYNC_FLUSH` of zlib. */
const SYNC_FLUSH = 2;

/** No byte of a text. With something before it zlib finds matches with the beginning of the text, as Go does. */
const NO_TEXT = Buffer.from([0xff, 0xff, 0xff, 0xff]);

/** A block of compressed data, flushed, and an empty last block: the way Go's writer ends. */
const LAST_BLOCK = Buffer.from([0x01, 0x00, 0x00, 0xff, 0xff]);
const EMPTY_BLOCK = Buffer.from([0x00, 0x00, 0x00, 0xff, 0xff]);
const GZIP_HEADER = Buffer.from([0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 0xff]);

function gzip(value: string): string {
  const content = Buffer.from(value, 'utf8');
  const data = content.length === 0 ? EMPTY_BLOCK : deflateRawSync(content, { finishFlush: SYNC_FLUSH, dictionary: NO_TEXT });
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32(content), 0);
  trailer.writeUInt32LE(content.length, 4);
  return Buffer.concat([GZIP_HEADER, data, LAST_BLOCK, trailer]).toString('base64');
}

/** Go's `url.QueryEscape` with spaces as `+`. */
function urlEncode(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
}

/** Where something between two offsets of a text stands: there, if the text stands in a file as it is. */
function originIn(value: TfValue | undefined, { origin }: Call): (start: number, end: number) => Origin {
  const rope = value?.kind === 'text' ? value.text : undefined;
  if (rope?.kind !== 'leaf' || !rope.verbatim || !value) return () => origin;
  const { place } = rope.origin;
  return (start, end) => ({ ...value.origin, place: { source: place.source, start: place.start + start, end: place.start + end } });
}

function jsonDecode([value]: readonly TfValue[], call: Call): TfValue {
  if (value?.kind === 'text' && value.document) return takenFrom(jsonShape(value.document), value);
  if (value?.kind === 'text' && hasHole(value.text)) return call.session.environment.conditions.derive('jsondecode', [value], DYNAMIC, call.origin, false);
  return new JsonReader(textOf(value), originIn(value, call)).document();
}

function csvDecode([value]: readonly TfValue[], call: Call): TfValue {
  const [header, ...records] = parseCsv(textOf(value));
  if (!header) throw new Refusal('missing header line');
  const names = header.map((field) => field.text.normalize('NFC'));
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw new Refusal(`duplicate column name ${JSON.stringify(repeated)}`);
  const originOf = originIn(value, call);
  const rows = records.map((record, row) => {
    if (record.length !== names.length) throw new Refusal(`CSV parse error on record ${row + 2}: wrong number of fields`);
    const entries = record.map((field, index) => {
      const origin = originOf(field.start, field.end);
      return [names[index] ?? '', { keyPlace: origin.place, value: textValue(field.text.normalize('NFC'), origin) }] as const;
    });
    return objectValue(new Map(entries), call.origin);
  });
  const [first] = rows;
  return listValue(first ? typeOf(first) : objectOf(new Map(names.map((name) => [name, STRING]))), rows, call.origin);
}

function textDecode([source, encoding]: readonly TfValue[], { origin }: Call): TfValue {
  const bytes = bytesOf(textOf(source), () => new Refusal('the given value is not valid base64', 0));
  return textValue(decodeText(bytes, textOf(encoding)).normalize('NFC'), origin);
}

export const ENCODING: Readonly<Record<string, FunctionDefinition>> = {
  base64encode: ofText((value) => Buffer.from(value, 'utf8').toString('base64')),
  base64decode: ofText(base64Decode),
  base64gzip: ofText(gzip),
  urlencode: ofText(urlEncode),
  jsonencode: {
    parameters: [{ name: 'val', type: DYNAMIC, nullable: true, open: 'any' }],
    returns: STRING,
    call: ([value], { origin }) => (value ? ropeValue(jsonRope(value), origin, value) : textValue('', origin)),
  },
  jsondecode: { parameters: [{ name: 'str', type: STRING, open: 'inside' }], call: jsonDecode },
  yamlencode: {
    parameters: [{ name: 'value', type: DYNAMIC, nullable: true }],
    returns: STRING,
    call: ([value], { origin }) => textValue(value ? encodeYaml(value) : '', origin),
  },
  yamldecode: { parameters: [text('src')], call: ([value], call) => decodeYaml(textOf(value), originIn(value, call)) },
  csvdecode: { parameters: [text('str')], call: csvDecode },
  textencodebase64: {
    parameters: [text('string'), text('encoding')],
    returns: STRING,
    call: ([value, encoding], { origin }) => textValue(encodeText(textOf(value), textOf(encoding)).toString('base64'), origin),
  },
  textdecodebase64: { parameters: [text('source'), text('encoding')], returns: STRING, call: textDecode },
};

import type { Origin } from '../../../model/value.js';
import type { UntypedMap, UntypedNode, UntypedScalar } from '../../../syntax/yaml-untyped.js';
import { parseUntypedYaml } from '../../../syntax/yaml-untyped.js';
import { DYNAMIC, STRING } from '../types.js';
import { tryConvert } from '../values/convert.js';
import { fromInteger, infinity } from '../values/number.js';
import { parseNumber } from '../values/number-text.js';
import type { Entry, TfValue } from '../values/value.js';
import { boolValue, nullValue, numberValue, objectValue, textValue, tupleValue } from '../values/value.js';
import { Refusal } from './definition.js';
import { entriesOf, textOf } from './reading.js';

/** Reads YAML as `yamldecode` does: a mixture of YAML 1.1 and 1.2. */
export function decodeYaml(text: string, originOf: (start: number, end: number) => Origin): TfValue {
  const document = parseUntypedYaml(text);
  if (document.kind === 'error') throw new Refusal(document.message);
  const { root } = document;
  const isEmpty = !root || (root.kind === 'scalar' && root.plain && root.text === '' && root.tag === undefined);
  if (isEmpty) throw new Refusal('on line 1, column 1: missing start of document');
  return new Decoder(originOf).value(root);
}

const STANDARD = 'tag:yaml.org,2002:';

class Decoder {
  constructor(private readonly originOf: (start: number, end: number) => Origin) {}

  value(node: UntypedNode): TfValue {
    const origin = this.originOf(node.start, node.end);
    const type = typeTag(node.tag);
    switch (node.kind) {
      case 'list':
        if (type !== undefined && type !== 'seq') throw new Refusal(`can't interpret sequence as ${type}`);
        return tupleValue(node.items.map((item) => this.value(item)), origin);
      case 'map':
        if (type !== undefined && type !== 'map') throw new Refusal(`can't interpret mapping as ${type}`);
        return objectValue(this.entries(node), origin);
      case 'scalar':
        return this.scalar(node, type, origin);
    }
  }

  private scalar({ text, plain }: UntypedScalar, type: string | undefined, origin: Origin): TfValue {
    if (type === 'seq' || type === 'map' || type === 'set') throw new Refusal(`can't interpret scalar as ${type}`);
    if (type === 'binary' && !BASE64.test(text.replace(/\s/g, ''))) throw unlike(text, type);
    if (!plain || type === 'str' || type === 'binary' || type === '!') return textValue(text.normalize('NFC'), origin);
    const value = resolved(text, origin);
    if (value.kind !== 'text' || type === undefined || (type === 'timestamp' && timestamp(text) !== undefined)) return value;
    if (type === 'null') return nullValue(DYNAMIC, origin);
    throw unlike(text, type);
  }

  /** Of equal keys the last one wins; what `<<` merges in comes first. */
  private entries({ entries }: UntypedMap): ReadonlyMap<string, Entry> {
    const own = new Map<string, Entry>();
    const merged = new Map<string, Entry>();
    for (const { key, value } of entries) {
      if (key.kind === 'scalar' && key.plain && key.text === '<<') {
        for (const [name, entry] of this.merge(value)) if (!merged.has(name)) merged.set(name, entry);
        continue;
      }
      const name = this.key(key);
      own.set(name, { keyPlace: this.originOf(key.start, key.end).place, value: this.value(value) });
    }
    for (const [name, entry] of merged) if (!own.has(name)) own.set(name, entry);
    return own;
  }

  private merge(node: UntypedNode): Iterable<readonly [string, Entry]> {
    if (node.kind === 'map') return entriesOf(this.value(node));
    if (node.kind !== 'list' || node.items.some((item) => item.kind !== 'map')) throw new Refusal('cannot merge what is no mapping');
    return node.items.flatMap((item) => [...entriesOf(this.value(item))]);
  }

  private key(node: UntypedNode): string {
    const value = this.value(node);
    const text = value.kind === 'null' ? undefined : tryConvert(value, STRING);
    if (!text || text.kind !== 'text') throw new Refusal('mapping keys must be strings');
    return textOf(text);
  }
}

/** `str` for `!!str`, `!` for the tag that makes anything a string; a tag of somebody else is refused. */
function typeTag(tag: string | undefined): string | undefined {
  if (tag === undefined || tag === '!') return tag;
  const name = tag.startsWith(STANDARD) ? tag.slice(STANDARD.length) : undefined;
  if (name === undefined || !KNOWN_TAGS.has(name)) throw new Refusal(`unsupported tag ${JSON.stringify(tag)}`);
  return name;
}

const KNOWN_TAGS: ReadonlySet<string> = new Set(['str', 'int', 'float', 'bool', 'null', 'seq', 'map', 'binary', 'timestamp', 'set']);

function unlike(text: string, type: string): Refusal {
  return new Refusal(`cannot parse ${JSON.stringify(text)} as ${STANDARD}${type}`);
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

const YES = /^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
const NO = /^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/;
const NULL = /^(?:|~|null|Null|NULL)$/;
const INFINITE = /^([+-]?)\.(?:inf|Inf|INF)$/;
const DECIMAL = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const PREFIXED = /^(?:0x[0-9a-fA-F]+|0o[0-7]+)$/;
const DATE = /^(\d{4})-(\d\d?)-(\d\d?)(?:[Tt ](\d\d?):(\d\d?):(\d\d?)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/;

function resolved(text: string, origin: Origin): TfValue {
  if (NULL.test(text)) return nullValue(DYNAMIC, origin);
  if (YES.test(text)) return boolValue(true, origin);
  if (NO.test(text)) return boolValue(false, origin);
  const infinite = INFINITE.exec(text);
  if (/^\.(?:nan|NaN|NAN)$/.test(text)) throw new Refusal('floating point NaN is not supported');
  if (infinite) return numberValue(infinity(infinite[1] === '-'), origin);
  if (PREFIXED.test(text)) return numberValue(fromInteger(BigInt(text)), origin);
  const number = DECIMAL.test(text) ? parseNumber(text) : undefined;
  if (number) return numberValue(number, origin);
  return textValue((timestamp(text) ?? text).normalize('NFC'), origin);
}

/** Dates and times come out in RFC 3339. */
function timestamp(text: string): string | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [, year = '', month = '', day = '', hour = '0', minute = '0', second = '0', zone = 'Z'] = match;
  const two = (part: string): string => part.padStart(2, '0');
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  return isDay && isTime ? `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${zone}` : undefined;
}

import { Source } from '../../../model/source.js';
import { parseHcl } from '../../../syntax/hcl/index.js';
import { evaluateIn } from '../expressions/evaluate.js';
import { DYNAMIC, STRING } from '../types.js';
import { numberText } from '../values/number-text.js';
import type { Entry, TfValue } from '../values/value.js';
import { objectValue, textValue } from '../values/value.js';
import type { Call, FunctionDefinition } from './definition.js';
import { Refusal } from './definition.js';
import { entriesOf, textOf } from './reading.js';
import { text } from './strings.js';

const NAME = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}_-]*$/u;

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '"': '\\"', '\\': '\\\\' };

function quoted(value: string): string {
  return `"${value.replace(/["\\\n\r\t]/g, (character) => ESCAPES[character] ?? character).replace(/([$%])\{/g, '$1$1{')}"`;
}

/** A value as an expression. */
function expressionText(value: TfValue, indent: string): string {
  switch (value.kind) {
    case 'text':
      return quoted(textOf(value));
    case 'number':
      return numberText(value.value);
    case 'bool':
      return String(value.value);
    case 'list':
    case 'set':
    case 'tuple':
      return `[${value.items.map((item) => expressionText(item, indent)).join(', ')}]`;
    case 'map':
    case 'object': {
      if (value.entries.size === 0) return '{}';
      const inner = `${indent}  `;
      const entries = [...value.entries].map(([key, entry]) => [NAME.test(key) ? key : quoted(key), expressionText(entry.value, inner)] as const);
      return `{\n${aligned(entries).map((line) => `${inner}${line}\n`).join('')}${indent}}`;
    }
    default:
      return 'null';
  }
}

/** `a   = 1` under `bcd = 2`; what has several lines ends a group. */
function aligned(entries: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...entries.map(([key]) => [...key].length));
  return entries.map(([key, value]) => `${key}${' '.repeat(width - [...key].length)} = ${value}`);
}

function encodeVariables([value]: readonly TfValue[], { origin }: Call): TfValue {
  if (value?.kind !== 'object' && value?.kind !== 'map') throw new Refusal('invalid value to encode: must be an object of variables', 0);
  const entries = [...entriesOf(value)].map(([key, entry]) => {
    if (!NAME.test(key)) throw new Refusal(`invalid variable name ${JSON.stringify(key)}: must be a valid identifier`, 0);
    return [key, expressionText(entry.value, '')] as const;
  });
  return textValue(aligned(entries).map((line) => `${line}\n`).join(''), origin);
}

function decodeVariables([value]: readonly TfValue[], { origin, session }: Call): TfValue {
  const { result, diagnostics } = parseHcl(new Source('decode_tfvars', textOf(value)));
  const scope = { lookup: () => ({ kind: 'problem', summary: 'Variables not allowed', detail: 'Variables may not be used here.' }) as const };
  const entries = new Map<string, Entry>();
  const attempt = session.attempt(() => {
    for (const attribute of result.attributes.values()) {
      entries.set(attribute.name, { keyPlace: origin.place, value: evaluateIn(attribute.value, { scope, bindings: undefined }, session) });
    }
  });
  if (diagnostics.length > 0 || result.blocks.length > 0 || attempt.failed) throw new Refusal('invalid tfvars syntax', 0);
  return objectValue(entries, origin);
}

/** The functions of the provider that is built into Terraform. */
export const PROVIDER: Readonly<Record<string, FunctionDefinition>> = {
  'provider::terraform::encode_tfvars': { parameters: [{ name: 'value', type: DYNAMIC }], returns: STRING, call: encodeVariables },
  'provider::terraform::decode_tfvars': { parameters: [text('src')], call: decodeVariables },
  'provider::terraform::encode_expr': {
    parameters: [{ name: 'value', type: DYNAMIC }],
    returns: STRING,
    call: ([value], { origin }) => textValue(value ? expressionText(value, '') : 'null', origin),
  },
};

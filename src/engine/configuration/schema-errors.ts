import { didYouMean, nearest } from './nearest.js';
import type { ConfigurationError, KeyPath, Origin } from './origin.js';
import { errorAt } from './origin.js';
import type { SchemaError } from './schema-check.js';
import { isRecord, kindOf, KINDS, listOf, quote, subjectOf } from './wording.js';

/** Says in people's words, and with places, what the schema finds wrong. `keys` are possible at the root beyond the schema's. */
export function schemaErrors(errors: readonly SchemaError[], data: unknown, origin: Origin, keys: readonly string[]): ConfigurationError[] {
  return errors.flatMap((error) => {
    // Follows from what is said of `then` and `else`.
    if (error.keyword === 'if') return [];
    const path = keyPath(error.instancePath, data);
    if (error.keyword !== 'additionalProperties') return [errorAt(origin, path, 'value', sentence(subjectOf(path, origin.subject), error))];
    const key = String(error.params['additionalProperty']);
    return [errorAt(origin, [...path, key], 'key', unknownKey(path, key, [...keysOf(error.parentSchema), ...(path.length === 0 ? keys : [])]))];
  });
}

/** The steps of a JSON pointer into `data`: digits are positions only in lists. */
function keyPath(pointer: string, data: unknown): KeyPath {
  const path: (string | number)[] = [];
  let value = data;
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) {
      const items: readonly unknown[] = value;
      path.push(Number(key));
      value = items[Number(key)];
    } else {
      path.push(key);
      value = isRecord(value) ? value[key] : undefined;
    }
  }
  return path;
}

function unknownKey(path: KeyPath, key: string, known: readonly string[]): string {
  const guess = nearest(key, known);
  const hint = guess === undefined ? `possible are ${listOf(known)}.` : `did you mean ${quote(guess)}?`;
  return path.length === 0 ? `unknown key ${quote(key)}; ${hint}` : `unknown key ${quote(key)} in ${subjectOf(path)}; ${hint}`;
}

function keysOf(schema: unknown): string[] {
  return isRecord(schema) && isRecord(schema['properties']) ? Object.keys(schema['properties']).filter((key) => key !== '$schema') : [];
}

function sentence(subject: string, error: SchemaError): string {
  switch (error.keyword) {
    case 'type':
      return `${subject} is ${kindOf(error.data)}; ${expected(error.params['type'])} is expected.`;
    case 'required':
      return `${subject} lacks the key ${quote(String(error.params['missingProperty']))}.`;
    case 'enum':
      return `${subject} is ${typeof error.data === 'string' ? quote(error.data) : kindOf(error.data)}${choices(error)}`;
    case 'pattern':
      return String(error.data).trim() === '' ? `${subject} is blank.` : `${subject} is ${quote(String(error.data))}${example(error.parentSchema)}`;
    default:
      return `${subject} ${error.message ?? 'is not possible'}.`;
  }
}

function expected(types: unknown): string {
  const names: readonly unknown[] = Array.isArray(types) ? types : [types];
  return names.map((name) => KINDS[String(name)] ?? String(name)).join(' or ');
}

function choices({ data, schema }: SchemaError): string {
  const possible = Array.isArray(schema) ? schema.map(String) : [];
  const guess = typeof data === 'string' ? didYouMean(data, possible) : '';
  return guess === '' ? `; possible are ${listOf(possible)}.` : `${guess} Possible are ${listOf(possible)}.`;
}

function example(schema: unknown): string {
  const examples: unknown = isRecord(schema) ? schema['examples'] : undefined;
  return Array.isArray(examples) ? `; expected is something like ${quote(String(examples[0]))}.` : ', which is not possible.';
}

import type { Condition } from '../../../../src/model/decision.js';
import { Source } from '../../../../src/model/source.js';
import type { Place } from '../../../../src/model/source.js';
import type { MapEntry, MapValue, Scalar, Value } from '../../../../src/model/value.js';
import type { SourceResource } from '../../../../src/frontend/terraform/mapping/index.js';

/** Values for tests: what is written in Terraform, shortly. */
export type Written = Scalar | Value | readonly Written[] | { readonly [key: string]: Written };

const SOURCE = new Source('main.tf', ' '.repeat(1000));

/** A place that can be told from others. */
export function at(offset: number): Place {
  return { source: SOURCE, start: offset, end: offset + 1 };
}

/** `written` as a value; everything that is no value yet stands at `offset`, keys one further. */
export function value(written: Written, offset = 0): Value {
  const origin = { place: at(offset) };
  if (isValue(written)) return written;
  if (isList(written)) return { kind: 'list', items: written.map((item) => value(item, offset)), origin };
  if (written !== null && typeof written === 'object') return map(written, offset);
  return { kind: 'literal', value: written, origin };
}

export function map(written: { readonly [key: string]: Written }, offset = 0): MapValue {
  const entries = Object.entries(written).map(([key, entry]): [string, MapEntry] => [key, { keyPlace: at(offset + 1), value: value(entry, offset) }]);
  return { kind: 'map', entries: new Map(entries), origin: { place: at(offset) } };
}

export function reference(target: string, attribute?: string): Value {
  return { kind: 'reference', target, ...(attribute !== undefined && { attribute }), origin: { place: at(0) } };
}

export function unknown(): Value {
  return { kind: 'unknown', identity: {}, why: 'a data source', origin: { place: at(0) } };
}

export function condition(name: string): Condition {
  return { kind: 'condition', name, formula: { kind: 'unknowable', why: name, place: at(0) } };
}

export function choice(decision: Condition, whenTrue: Written, whenFalse: Written): Value {
  return { kind: 'choice', decision, alternatives: [value(whenTrue), value(whenFalse)], origin: { place: at(0) } };
}

export const ABSENT: Value = { kind: 'absent', origin: { place: at(0) } };

/** A text that is a document. */
export function json(document: Written): Value {
  return { kind: 'literal', value: JSON.stringify(document), document: () => value(document), origin: { place: at(0) } };
}

/** `aws_s3_bucket.a` with attributes, whose header stands at `offset`. */
export function resource(address: string, attributes: { readonly [key: string]: Written }, offset = 0, conditions: readonly Condition[] = []): SourceResource {
  return { id: address, address, type: address.split('.')[0] ?? '', attributes: map(attributes, offset), conditions, header: at(offset) };
}

/** A value as plain data: references as `<target.attribute>`, choices by their decision, unknowns as `?`. */
export function plainly(shown: Value): unknown {
  switch (shown.kind) {
    case 'literal':
      return shown.value;
    case 'list':
      return shown.items.map(plainly);
    case 'map':
      return Object.fromEntries([...shown.entries].map(([key, entry]) => [key, plainly(entry.value)]));
    case 'reference':
      return `<${shown.target}${shown.attribute === undefined ? '' : `.${shown.attribute}`}>`;
    case 'concat':
      return shown.parts.map(plainly).join('');
    case 'choice':
      return { if: shown.decision.name, then: shown.alternatives.map(plainly) };
    case 'unknown':
      return '?';
    case 'absent':
      return '-';
  }
}

function isList(written: Written): written is readonly Written[] {
  return Array.isArray(written);
}

function isValue(written: Written): written is Value {
  return typeof written === 'object' && written !== null && 'origin' in written;
}

import { hash } from 'node:crypto';
import type { Value } from '../model/value.js';
import { scalarText } from '../model/value.js';

/** What identifies a finding across edits: not lines, not order. */
export interface Identity {
  readonly policy: string;
  readonly address: string;
  /** Which property of which resource; positions in lists do not count. */
  readonly property: string;
  readonly value: Value | undefined;
  /** What is said of it, without the values that it quotes. */
  readonly saying: string;
  /** Tells apart what is equal in all of the above: 0, 1, … in source order. */
  readonly ordinal: number;
}

/**
 * Stable hex digest of 32 digits. The first 16 say what is wrong with a declaration and are the same for all instances of it; the
 * others say in which instance.
 */
export function fingerprint({ policy, address, property, value, saying, ordinal }: Identity, nameOf: NameOfTarget = addressIn): string {
  const parts = [policy, address, withoutPositions(property), value ? valueText(value, nameOf) : '', withoutPositions(saying), String(ordinal)];
  const all = digest(parts);
  const declared = parts.map(withoutKeys);
  return `${declared.every((part, index) => part === parts[index]) ? all : digest(declared)}${all}`;
}

/** A message names properties by their paths, too. */
function withoutPositions(text: string): string {
  return text.replace(/\[\d+\]/g, '[]');
}

function digest(parts: readonly string[]): string {
  return hash('sha256', JSON.stringify(parts)).slice(0, 16);
}

/** Addresses without the keys of their instances: `module.m["a"].aws_s3_bucket.b[0]`. */
function withoutKeys(text: string): string {
  return !text.includes('[') ? text : text.replace(/\[(?:\d+|\*|"(?:[^"\\]|\\.)*")\]/g, '');
}

/** What the target of a reference, the id of a resource, is called. */
export type NameOfTarget = (id: string) => string;

function addressIn(id: string): string {
  return id.slice(id.indexOf('#') + 1);
}

/** A canonical text of a value: keys sorted, secrets left out, choices by what they choose between. */
export function valueText(value: Value, nameOf: NameOfTarget): string {
  const textOf = (part: Value): string => valueText(part, nameOf);
  switch (value.kind) {
    case 'literal':
      return value.sensitive ? 'sensitive' : JSON.stringify(scalarText(value));
    case 'list':
      return `[${value.items.map(textOf).join()}]`;
    case 'map': {
      const entries = [...value.entries].map(([key, entry]) => `${JSON.stringify(key)}:${textOf(entry.value)}`);
      return `{${entries.sort().join()}}`;
    }
    case 'concat':
      return `concat(${value.parts.map(textOf).join()})`;
    case 'choice':
      return `choice(${value.decision.name},${value.alternatives.map(textOf).join()})`;
    case 'reference':
      return `reference(${nameOf(value.target)},${value.attribute ?? ''})`;
    case 'unknown':
      return 'unknown';
    case 'absent':
      return 'absent';
  }
}

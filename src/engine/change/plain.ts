import { createHash } from 'node:crypto';
import { textAt } from '../../model/source.js';
import type { Literal, Origin, Value } from '../../model/value.js';
import { scalarText, steps } from '../../model/value.js';
import type { World } from './world.js';

/**
 * What a value is in one world, as plain data that can be compared: scalars are text, as CloudFormation passes them on; what is not
 * set is not there. What only the deployment knows stands between two characters of the private use area.
 */
export type Plain = string | readonly Plain[] | PlainMap;
export type PlainMap = ReadonlyMap<string, Plain>;

const [OPAQUE_START, OPAQUE_END, SECRET, BESIDE] = ['\ue000', '\ue001', '\ue002', '\ue003'];
/** Characters that mean something in a pattern have no meaning in what is not written out. */
const PATTERN_CHARACTERS = /[*?\ue000-\ue003]/g;
const OPAQUE = new RegExp(`${OPAQUE_START}([^${OPAQUE_END}${BESIDE}]*)(?:${BESIDE}[^${OPAQUE_END}]*)?${OPAQUE_END}`, 'g');

/** What a reference's target is called. */
export type TargetName = (id: string) => string;

/** Settles values in one world. `nameOf` gives a resource the same name in both states. */
export class Settler {
  constructor(
    private readonly world: World,
    private readonly nameOf: TargetName,
  ) {}

  /** Undefined where it is not set. */
  settle(value: Value): Plain | undefined {
    switch (value.kind) {
      case 'literal':
      case 'concat':
        return this.document(value.document?.()) ?? this.text(value);
      case 'list':
        return value.items.map((item) => this.settle(item)).filter((item) => item !== undefined);
      case 'map':
        return new Map([...value.entries].flatMap(([key, entry]) => {
          const settled = this.settle(entry.value);
          return settled === undefined ? [] : [[key, settled] as const];
        }));
      case 'choice':
        return this.chosen(value.alternatives[this.world.choose(value.decision)]);
      case 'reference':
      case 'unknown':
        return this.text(value);
      case 'absent':
        return undefined;
    }
  }

  /** As text; undefined where it is not set or no text. */
  text(value: Value): string | undefined {
    switch (value.kind) {
      case 'literal':
        return value.value === null ? undefined : literalText(value);
      case 'concat': {
        const parts = value.parts.map((part) => this.text(part) ?? '');
        return parts.some(isSecret) ? secret(parts.join('')) : parts.join('');
      }
      case 'choice': {
        const alternative = value.alternatives[this.world.choose(value.decision)];
        return alternative && this.text(alternative);
      }
      case 'reference': {
        const { target, attribute } = value;
        return opaque(attribute === undefined ? this.nameOf(target) : `${this.nameOf(target)}.${attribute}`);
      }
      case 'unknown':
        return opaque(value.why, written(value.origin));
      case 'list':
      case 'map':
      case 'absent':
        return undefined;
    }
  }

  private document(document: Value | undefined): Plain | undefined {
    return document && this.settle(document);
  }

  private chosen(alternative: Value | undefined): Plain | undefined {
    return alternative && this.settle(alternative);
  }
}

export function isMap(plain: Plain | undefined): plain is PlainMap {
  return plain instanceof Map;
}

export function isList(plain: Plain | undefined): plain is readonly Plain[] {
  return Array.isArray(plain);
}

/** A text that is equal for equal data, whatever the order of keys. */
export function canonical(plain: Plain | undefined): string {
  if (plain === undefined) return '';
  if (typeof plain === 'string') return JSON.stringify(plain);
  if (isMap(plain)) return `{${[...plain].map(([key, value]) => `${JSON.stringify(key)}:${canonical(value)}`).sort().join()}}`;
  return `[${plain.map(canonical).join()}]`;
}

/** A text for people: what is not written out in braces, as in `nearside graph`; secrets not at all. */
export function shown(text: string): string {
  if (isSecret(text)) return '(sensitive)';
  return text.replace(OPAQUE, (_, inner: string) => `{${inner}}`);
}

/** The text with each part that is not written out as the wildcard `*`. */
export function openText(text: string): string {
  return text.replace(OPAQUE, '*');
}

export function isOpaque(text: string): boolean {
  return text.includes(OPAQUE_START);
}

export function isSecret(text: string): boolean {
  return text.startsWith(SECRET);
}

/** Secrets are compared by their digests: nothing that is made of a settled value can print them. */
function secret(text: string): string {
  return `${SECRET}${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
}

function literalText(literal: Literal): string {
  const text = scalarText(literal);
  return literal.sensitive ? secret(text) : text;
}

/** `beside` tells it apart from others and is not shown. */
function opaque(text: string, beside?: string): string {
  const [name, rest] = [text, beside].map((part) => part?.replace(PATTERN_CHARACTERS, '·'));
  return `${OPAQUE_START}${name}${rest === undefined ? '' : `${BESIDE}${rest}`}${OPAQUE_END}`;
}

/**
 * What is written for something unknown, without comments and spaces, and the functions that it went through: two unknowns are equal
 * when the same is written.
 */
function written(origin: Origin): string {
  const text = textAt(origin.place).replace(/(^|\s)(#|\/\/)[^\n]*/g, '').replace(/\s+/g, '');
  return [text, ...[...steps(origin)].map(({ note }) => note).filter((note) => note.endsWith('()'))].join(' ');
}

import type { Literal, MapEntry, MapValue, Value } from '../../../model/value.js';
import { PROVIDER_SHAPES } from '../mapping/schemas.js';
import { isEmpty, isHash } from './compatible.js';
import type { Conjectures } from './conjectures.js';
import type { PlanConfiguration, Referred } from './configuration.js';
import { ANSWERED_BLOCKS } from './answered-blocks.js';
import type { Documents } from './documents.js';
import { isRecord, itemsOf, member, textsOf } from './raw-json.js';
import type { Targets } from './targets.js';

/**
 * The values of a plan without its source: the plan's `configuration` tells what was written, and what refers to what. What
 * nobody wrote is left out as `Overlay` does it, but for blocks: `configuration` has nothing of `dynamic` ones.
 */
export class Configured {
  constructor(
    private readonly configuration: PlanConfiguration,
    private readonly targets: Targets,
    private readonly conjectures: Conjectures,
    private readonly documents: Documents,
    private readonly own: string,
    private readonly type: string,
  ) {}

  resource(planned: MapValue): MapValue {
    const expressions = this.configuration.expressionsOf(this.own);
    if (expressions === undefined) return pruned(planned);
    const entries = new Map<string, MapEntry>();
    for (const [name, { keyPlace, value }] of planned.entries) {
      const expression = member(expressions, name);
      const kept = expression === undefined ? this.unwritten(name, value) : this.written(name, value, expression);
      if (kept) entries.set(name, { keyPlace, value: kept });
    }
    return { ...planned, entries };
  }

  private unwritten(name: string, value: Value): Value | undefined {
    if (name === 'tags_all') return value.kind === 'map' ? value : undefined;
    if (value.kind === 'list' && value.items.some(({ kind }) => kind === 'map')) return pruned(value);
    const isBlock = value.kind === 'unknown' && isObject(this.type, name) && !ANSWERED_BLOCKS.has(`${this.type}.${name}`);
    return isBlock ? { ...value, mayBeAbsent: true } : undefined;
  }

  private written(name: string, value: Value, expression: unknown): Value {
    const blocks = Array.isArray(expression) ? itemsOf(expression) : undefined;
    if (value.kind !== 'list' || (!blocks && isLeaf(expression))) return this.leaf(name, value, expression);
    if (blocks && blocks.length !== value.items.length) return pruned(value);
    return { ...value, items: value.items.map((item, index) => this.block(item, blocks ? blocks[index] : expression)) };
  }

  private block(item: Value, expressions: unknown): Value {
    if (item.kind !== 'map') return item;
    const entries = new Map<string, MapEntry>();
    for (const [name, { keyPlace, value }] of item.entries) {
      const expression = member(expressions, name);
      if (expression !== undefined) entries.set(name, { keyPlace, value: this.written(name, value, expression) });
      else if (value.kind === 'list' && value.items.some(({ kind }) => kind === 'map')) entries.set(name, { keyPlace, value: pruned(value) });
    }
    return { ...item, entries };
  }

  private leaf(name: string, value: Value, expression: unknown): Value {
    switch (value.kind) {
      case 'unknown':
        return this.afterApply(name, value, expression);
      case 'literal':
        return this.literal(name, value, expression);
      case 'list': {
        if (value.items.some(({ kind }) => kind === 'map')) return { ...value, items: value.items.map(withoutUnset) };
        const referred = this.configuration.referredFrom(expression, this.own) ?? [];
        const unknowns = value.items.filter(({ kind }) => kind === 'unknown').length;
        if (unknowns === 0 || unknowns !== referred.length) return value;
        const left = [...referred];
        return { ...value, items: value.items.map((item) => (item.kind === 'unknown' ? this.reference(name, left.shift(), item) : item)) };
      }
      default:
        return value;
    }
  }

  /** Of what is known to everybody only null leaves an answer to AWS. */
  private afterApply(name: string, value: Value, expression: unknown): Value {
    const referred = this.configuration.referredFrom(expression, this.own);
    if (referred === undefined) {
      return isDocument(name) ? value : this.conjectures.about(this.own, this.type, name, textsOf(member(expression, 'references')), value);
    }
    if (referred.length === 0) return { kind: 'literal', value: null, origin: value.origin };
    const shape = PROVIDER_SHAPES.of(this.type)?.root.get(name)?.shape;
    if (shape?.kind === 'list') {
      return { kind: 'list', items: referred.map((one) => this.reference(name, one, value)), origin: value.origin };
    }
    const [only, ...others] = referred;
    if (!only || others.length > 0) return value;
    return this.documents.text(only.address, only.attribute) ?? (isDocument(name) ? value : this.reference(name, only, value));
  }

  /** After the first apply everything is known: what was joined before stays joined. */
  private literal(name: string, value: Literal, expression: unknown): Value {
    if (value.value === null) return value;
    const constant = member(expression, 'constant_value');
    if (typeof constant === 'string' && isHash(value)) return { ...value, value: constant };
    if (value.sensitive && !this.configuration.isWritten(expression, value.value, this.own)) {
      return { kind: 'unknown', identity: {}, why: 'a secret that was given from outside', secret: true, origin: value.origin };
    }
    const [only, ...others] = typeof value.value === 'string' ? (this.configuration.referredFrom(expression, this.own) ?? []) : [];
    if (!only || others.length > 0) return value;
    const attribute = only.attribute ?? returnedFor(name);
    const isJoined = /(?:^|_)(?:id|arn)$/.test(attribute) && this.targets.is(only.address, attribute, value);
    return isJoined ? this.targets.reference(only.address, attribute, value.origin) : value;
  }

  private reference(name: string, referred: Referred | undefined, value: Value): Value {
    if (!referred) return value;
    const { address, attribute } = referred;
    return this.documents.text(address, attribute) ?? this.targets.reference(address, attribute ?? returnedFor(name), value.origin);
  }
}

/** What is most likely behind `[each.key]`. */
function returnedFor(name: string): string {
  return /(?:^|_)arns?$/.test(name) ? 'arn' : 'id';
}

/** A text of which a reference is only a part. */
function isDocument(name: string): boolean {
  return /(?:policy|json|body|definitions?|document|template|user_data|user_data_base64|pattern)$/.test(name);
}

/** An expression, not a single nested block. */
function isLeaf(expression: unknown): boolean {
  if (!isRecord(expression)) return true;
  return Object.keys(expression).length === 0 || Object.hasOwn(expression, 'references') || Object.hasOwn(expression, 'constant_value');
}

function isObject(type: string, name: string): boolean {
  const shape = PROVIDER_SHAPES.of(type)?.root.get(name)?.shape;
  return shape?.kind === 'object' || (shape?.kind === 'list' && shape.of.kind === 'object');
}

/** Blocks that are written as a list of objects: the plan has an empty text for what is not set in them. */
function withoutUnset(item: Value): Value {
  if (item.kind !== 'map') return item;
  return pruned({ ...item, entries: new Map([...item.entries].filter(([, { value }]) => value.kind !== 'literal' || value.value !== '')) });
}

/** Without what is not set. */
function pruned<T extends Value>(value: T): T;
function pruned(value: Value): Value {
  switch (value.kind) {
    case 'list':
      return { ...value, items: value.items.map(pruned) };
    case 'map': {
      const set = [...value.entries].filter(([, entry]) => !isEmpty(entry.value));
      return { ...value, entries: new Map(set.map(([key, entry]) => [key, { ...entry, value: pruned(entry.value) }])) };
    }
    default:
      return value;
  }
}

import type { Choice, Literal, MapEntry, MapValue, Origin, Value } from '../../../model/value.js';
import { documentOf } from '../configuration/evaluation/documents.js';
import { isEmpty, isHash, mayComeTo, pairItems } from './compatible.js';
import type { Retargeting, Targets } from './targets.js';

/** What the provider computes from tags, whether somebody writes it or not. */
const TAGS_ALL = 'tags_all';

/** In blocks, what is not written is the provider's; objects and documents are written whole. */
type Style = 'blocks' | 'objects';

/**
 * The values of a plan where the source has decided them. What is written in the source is there as planned; what is known after
 * apply is what the source says of it. What nobody wrote (AWS's answers, the provider's defaults) is left out, as it is in the
 * source: otherwise verdicts would flip once the plan is applied.
 */
export class Overlay {
  constructor(
    private readonly targets: Targets,
    private readonly retargeting: Retargeting,
  ) {}

  /** `isWritten` tells the arguments that were written when the plan was made: the source may have changed since. */
  resource(planned: MapValue, source: MapValue, header: Origin, isWritten: (name: string) => boolean): MapValue {
    const { entries } = this.block(planned, source);
    for (const [name, { value }] of planned.entries) {
      const isLost = name === TAGS_ALL ? value.kind === 'map' : isWritten(name);
      if (!entries.has(name) && isLost) entries.set(name, { keyPlace: header.place, value: relocated(value, header) });
    }
    return { kind: 'map', entries, origin: source.origin };
  }

  private block(planned: MapValue, source: MapValue): MapValue & { readonly entries: Map<string, MapEntry> } {
    const entries = new Map<string, MapEntry>();
    for (const [name, { keyPlace, value }] of source.entries) {
      const there = planned.entries.get(name)?.value;
      const isHidden = there === undefined || (isWriteOnly(name) && isEmpty(there));
      entries.set(name, { keyPlace, value: isHidden ? this.retargeting.value(value) : this.value(there, value, 'blocks') });
    }
    return { kind: 'map', entries, origin: source.origin };
  }

  private value(planned: Value, source: Value, style: Style): Value {
    if (source.kind === 'choice') return this.decided(planned, source, style);
    switch (planned.kind) {
      case 'unknown':
        return this.retargeting.value(source);
      case 'literal':
        return this.literal(planned, source);
      case 'list':
        return source.kind === 'list' ? this.list(planned.items, source.items, source.origin, style) : relocated(planned, source.origin);
      case 'map':
        return source.kind === 'map' ? this.map(planned, source) : relocated(planned, source.origin);
      default:
        return relocated(planned, source.origin);
    }
  }

  /** The plan has decided: the alternative that it took is the one that counts. */
  private decided(planned: Value, source: Choice, style: Style): Value {
    const [taken, ...others] = source.alternatives.filter((alternative) => mayComeTo(alternative, planned));
    if (taken && (others.length === 0 || planned.kind !== 'unknown')) return this.value(planned, taken, style);
    return planned.kind === 'unknown' ? this.retargeting.value(source) : relocated(planned, source.origin);
  }

  private literal(planned: Literal, source: Value): Value {
    switch (source.kind) {
      case 'literal':
        if (planned.value === null) return relocated(planned, source.origin);
        if (!mayComeTo(source, planned) && planned.document === undefined) return rewritten(planned, source);
        return this.documented({ ...planned, ...(source.sensitive && { sensitive: true }) }, source);
      case 'reference': {
        const address = this.retargeting.addressOf(source);
        const isJoined = address !== undefined && planned.value !== null && this.targets.mayBe(address, source.attribute, planned);
        return isJoined ? this.targets.reference(address, source.attribute, source.origin) : relocated(planned, source.origin);
      }
      case 'unknown':
        return planned.sensitive && planned.value !== null ? { ...source, secret: true } : this.documented(planned, source);
      default:
        return this.documented(planned, source);
    }
  }

  /** What is in a document was decided where the document of the source has it. */
  private documented(planned: Literal, source: Value): Value {
    const { document, ...literal } = planned;
    if (document === undefined) return { ...literal, origin: source.origin };
    return {
      ...literal,
      origin: source.origin,
      document: () => {
        const read = document();
        const written = documentOf(source);
        return read && (written ? this.value(read, written, 'objects') : relocated(read, source.origin));
      },
    };
  }

  private list(planned: readonly Value[], source: readonly Value[], origin: Origin, style: Style): Value {
    const pairs = pairItems(source, planned);
    const items = planned.map((item, index) => {
      const from = pairs[index];
      if (from === undefined) return relocated(item, origin);
      return style === 'blocks' && item.kind === 'map' && from.kind === 'map' ? this.block(item, from) : this.value(item, from, style);
    });
    return { kind: 'list', items, origin };
  }

  private map(planned: MapValue, source: MapValue): MapValue {
    const entries = new Map<string, MapEntry>();
    for (const [name, { value }] of planned.entries) {
      const from = source.entries.get(name);
      entries.set(name, from ? { keyPlace: from.keyPlace, value: this.value(value, from.value, 'objects') } : {
        keyPlace: source.origin.place,
        value: relocated(value, source.origin),
      });
    }
    return { kind: 'map', entries, origin: source.origin };
  }
}

/** The provider keeps some texts as a hash; a secret that differs from what is written was given from outside. */
function rewritten(planned: Literal, source: Literal): Value {
  if (typeof source.value === 'string' && isHash(planned)) return source;
  if (!planned.sensitive) return relocated(planned, source.origin);
  return { kind: 'unknown', identity: {}, why: 'a secret that was given from outside', secret: true, origin: source.origin };
}

/** Write-only arguments never reach a plan. */
function isWriteOnly(name: string): boolean {
  return name.endsWith('_wo');
}

/** A value with everything in it, decided somewhere else. */
export function relocated(value: Value, origin: Origin): Value {
  switch (value.kind) {
    case 'literal':
    case 'concat': {
      const { document } = value;
      if (document === undefined) return { ...value, origin };
      return { ...value, origin, document: () => {
        const read = document();
        return read && relocated(read, origin);
      } };
    }
    case 'list':
      return { ...value, origin, items: value.items.map((item) => relocated(item, origin)) };
    case 'map': {
      const entries = [...value.entries].map(([key, entry]): [string, MapEntry] => [key, { keyPlace: origin.place, value: relocated(entry.value, origin) }]);
      return { ...value, origin, entries: new Map(entries) };
    }
    case 'choice':
    case 'reference':
    case 'unknown':
    case 'absent':
      return { ...value, origin };
    default:
      return value satisfies never;
  }
}

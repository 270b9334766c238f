import { append } from '../../../model/append.js';
import type { Literal, MapEntry, MapValue, Origin, Reference, Value } from '../../../model/value.js';
import { scalarText } from '../../../model/value.js';
import { addressSteps, declaredAddress, keyOf, withKeysOf } from './addresses.js';
import { AFTER_APPLY } from './planned-values.js';

/** The resources of one plan as targets of references. */
export class Targets {
  private readonly unknowns = new Map<string, object>();
  private readonly byDeclaration = new Map<string, string[]>();

  constructor(
    private readonly unitId: string,
    private readonly planned: ReadonlyMap<string, MapValue>,
  ) {
    for (const address of planned.keys()) append(this.byDeclaration, declaredAddress(address), address);
  }

  id(address: string): string {
    return `${this.unitId}#${address}`;
  }

  /**
   * The planned resource that `address` means where the resource `own` says so: the instance of that key, the one with the same
   * key, or the only one.
   */
  find(address: string, own: string): string | undefined {
    if (this.planned.has(address)) return address;
    const filled = withKeysOf(address, own);
    if (this.planned.has(filled)) return filled;
    const key = lastKey(address);
    const withOwnKey = key === '' ? `${address}${lastKey(own)}` : undefined;
    if (withOwnKey !== undefined && this.planned.has(withOwnKey)) return withOwnKey;
    const [only, ...others] = this.byDeclaration.get(declaredAddress(address)) ?? [];
    return others.length === 0 && (key === '' || key === '[*]') ? only : undefined;
  }

  /** Whether any instance of what an address declares is planned. */
  isPlanned(address: string): boolean {
    return this.byDeclaration.has(declaredAddress(address));
  }

  reference(address: string, attribute: string | undefined, origin: Origin): Reference {
    return { kind: 'reference', target: this.id(address), ...(attribute !== undefined && { attribute }), origin };
  }

  /** What is not known yet of something outside of the plan: the same wherever it is used. */
  unknown(what: string, origin: Origin): Value {
    let identity = this.unknowns.get(what);
    if (!identity) this.unknowns.set(what, (identity = {}));
    return { kind: 'unknown', identity, why: AFTER_APPLY, origin };
  }

  /** Whether the attribute of a planned resource is, or may turn out as, this text. */
  mayBe(address: string, attribute: string | undefined, text: Literal): boolean {
    const value = this.valueOf(address, attribute);
    return value === undefined || value.kind === 'unknown' || isText(value, text);
  }

  /** Whether the attribute of a planned resource is known to be this text. */
  is(address: string, attribute: string, text: Literal): boolean {
    const value = this.valueOf(address, attribute);
    return value !== undefined && isText(value, text);
  }

  private valueOf(address: string, attribute: string | undefined): Value | undefined {
    return this.planned.get(address)?.entries.get(attribute ?? 'id')?.value;
  }
}

/** Values of a configuration's own unit, as `own` says them, in the unit of the plan. */
export class Retargeting {
  constructor(
    private readonly targets: Targets,
    private readonly sourceUnitId: string,
    private readonly own: string,
  ) {}

  value(value: Value): Value {
    switch (value.kind) {
      case 'reference':
        return this.reference(value);
      case 'literal':
        return value.document === undefined ? value : { ...value, document: this.document(value.document) };
      case 'concat': {
        const { document } = value;
        return { ...value, parts: value.parts.map((part) => this.value(part)), ...(document && { document: this.document(document) }) };
      }
      case 'list':
        return { ...value, items: value.items.map((item) => this.value(item)) };
      case 'map': {
        const entries = [...value.entries].map(([key, entry]): [string, MapEntry] => [key, { ...entry, value: this.value(entry.value) }]);
        return { ...value, entries: new Map(entries) };
      }
      case 'choice':
        return { ...value, alternatives: value.alternatives.map((alternative) => this.value(alternative)) };
      case 'unknown':
      case 'absent':
        return value;
      default:
        return value satisfies never;
    }
  }

  /** The planned resource that a reference of the source means. */
  addressOf({ target }: Reference): string | undefined {
    return target.startsWith(`${this.sourceUnitId}#`) ? this.targets.find(target.slice(this.sourceUnitId.length + 1), this.own) : undefined;
  }

  private reference(reference: Reference): Value {
    const { target, attribute, origin } = reference;
    const address = this.addressOf(reference);
    return address === undefined ? this.targets.unknown(`${target} ${attribute ?? ''}`, origin) : { ...reference, target: this.targets.id(address) };
  }

  private document(read: () => Value | undefined): () => Value | undefined {
    return () => {
      const document = read();
      return document && this.value(document);
    };
  }
}

function isText(value: Value, text: Literal): boolean {
  return value.kind === 'literal' && scalarText(value) === scalarText(text);
}

function lastKey(address: string): string {
  return keyOf(addressSteps(address).at(-1) ?? '');
}

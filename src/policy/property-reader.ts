import { bucketInArn } from './arn.js';
import type { Exploration } from './exploration.js';
import { Refused, Undecidable } from './exploration.js';
import type { JsonProperty } from './property.js';
import type { ResourceHandle, ResourceNode } from './resource-node.js';
import { OPAQUE, endsWith, equals, includes, matches, satisfies, startsWith } from './text.js';
import type { TextAnswer } from './text.js';
import type { Concat, Origin, Scalar, Unknown, Value } from '../model/value.js';
import { scalarText } from '../model/value.js';
import type { NamedProperty } from '../model/resource.js';
import type { Place } from '../model/source.js';

/** A value on one path: choices are gone. */
export type Decided = Exclude<Value, { kind: 'choice' }>;

/** Follows choices as this path takes them. What only the deployment knows, but is the same nearly everywhere, is that. */
export function decide(value: Value, exploration: Exploration): Decided {
  let current = value;
  while (current.kind === 'choice') {
    const next: Value | undefined = current.alternatives[exploration.choose(current.decision)];
    current = next ?? { kind: 'absent', origin: current.origin };
  }
  if (current.kind === 'unknown' && current.usual !== undefined) return { kind: 'literal', value: current.usual, origin: current.origin };
  return current;
}

/** Reads a property on one path of the exploration. The typed interfaces of `property.ts` are views of this class. */
export class PropertyReader implements JsonProperty, NamedProperty {
  private decided: Decided | undefined;
  /** The literal part that answered the last question about the text, when the text is put together from parts. */
  private answeredBy: Origin | undefined;

  constructor(
    readonly owner: ResourceHandle,
    readonly path: string,
    private readonly raw: Value,
    /** The tight place that stands for the property: its key. What is missing inside it shows here. */
    private readonly keyPlace: Place,
    private readonly exploration: Exploration,
    readonly within: PropertyReader | undefined = undefined,
    readonly key: Place | undefined = undefined,
  ) {}

  get value(): Decided {
    return (this.decided ??= decide(this.raw, this.exploration));
  }

  get place(): Place {
    const { value } = this;
    if (value.kind === 'map' || value.kind === 'list') return this.keyPlace;
    return this.answeredBy?.place ?? value.origin.place;
  }

  get exists(): boolean {
    const { value } = this;
    if (value.kind === 'unknown' && value.mayBeAbsent) return this.ask(value, 'is set');
    return value.kind !== 'absent' && !(value.kind === 'literal' && value.value === null);
  }

  get isLiteral(): boolean {
    return this.value.kind === 'literal' || this.value.kind === 'list' || this.value.kind === 'map';
  }

  get isSecret(): boolean {
    return contains(this.value, this.exploration, (part) => part.kind === 'unknown' && part.secret === true);
  }

  get isMap(): boolean {
    return this.structure().kind === 'map';
  }

  get isList(): boolean {
    return this.structure().kind === 'list';
  }

  get keys(): readonly string[] {
    const value = this.structure();
    if (value.kind === 'unknown') throw unanswerable(value);
    if (value.kind !== 'map') return [];
    return [...value.entries].filter(([, entry]) => decide(entry.value, this.exploration).kind !== 'absent').map(([key]) => key);
  }

  get(key: string): PropertyReader {
    const path = this.path === '' ? key : `${this.path}.${key}`;
    const value = this.structure();
    switch (value.kind) {
      case 'map': {
        const entry = value.entries.get(key);
        return entry ? this.child(path, entry.value, entry.keyPlace, entry.keyPlace) : this.child(path, { kind: 'absent', origin: { place: this.keyPlace } });
      }
      case 'unknown':
        return this.child(path, { ...value, identity: partIdentity(value.identity, key), mayBeAbsent: true });
      case 'absent':
        return this.child(path, value);
      case 'list':
      case 'literal':
      case 'reference':
      case 'concat':
        return this.child(path, { kind: 'absent', origin: { place: this.keyPlace } });
    }
  }

  get items(): readonly PropertyReader[] {
    const value = this.structure();
    if (value.kind === 'absent' || (value.kind === 'literal' && value.value === null)) return [];
    if (value.kind !== 'list') return [this];
    return value.items
      .map((item, index) => this.child(`${this.path}[${index}]`, item, firstKey(item)))
      .filter((item) => item.value.kind !== 'absent');
  }

  is(expected: Scalar): boolean {
    return this.isOneOf([expected]);
  }

  isOneOf(expected: readonly Scalar[]): boolean {
    const { value } = this;
    switch (value.kind) {
      case 'literal':
        return expected.some((one) => sameScalar(value.value, one) || (value.text !== undefined && value.text === String(one)));
      case 'concat': {
        const parts = this.parts();
        return expected.some((one) => this.answer(equals(parts, String(one)), `is \`${String(one)}\``));
      }
      case 'unknown':
        return expected.some((one) => this.ask(value, `is \`${String(one)}\``, one));
      case 'reference':
      case 'list':
      case 'map':
      case 'absent':
        return false;
    }
  }

  matches(pattern: RegExp): boolean {
    return this.answer(matches(this.parts(), pattern), `matches ${String(pattern)}`);
  }

  includes(part: string): boolean {
    return this.answer(includes(this.parts(), part), `contains \`${part}\``);
  }

  startsWith(prefix: string): boolean {
    return this.answer(startsWith(this.parts(), prefix), `starts with \`${prefix}\``);
  }

  endsWith(suffix: string): boolean {
    return this.answer(endsWith(this.parts(), suffix), `ends with \`${suffix}\``);
  }

  satisfies(question: string, holds: (text: string) => boolean): boolean {
    const { value } = this;
    if (value.kind === 'list' || value.kind === 'map' || value.kind === 'absent') return false;
    return this.answer(satisfies(this.parts(), holds), question);
  }

  atLeast(bound: number): boolean {
    return this.compare(`is at least ${bound}`, (number) => number >= bound);
  }

  atMost(bound: number): boolean {
    return this.compare(`is at most ${bound}`, (number) => number <= bound);
  }

  get text(): string {
    return this.parts()
      .map((part) => {
        if (part.kind === 'literal') return scalarText(part);
        if (part.kind === 'absent') return '';
        throw part.kind === 'unknown' ? unanswerable(part) : new Undecidable(part.origin.place, 'its text is known only after deployment');
      })
      .join('');
  }

  get written(): string {
    return this.parts()
      .map((part) => (part.kind === 'literal' ? scalarText(part) : isNothing(part) ? '' : OPAQUE))
      .join('');
  }

  get number(): number | undefined {
    const { value } = this;
    if (value.kind === 'unknown') throw unanswerable(value);
    if (value.kind !== 'literal' || value.value === null || value.value === '' || typeof value.value === 'boolean') return undefined;
    const number = Number(value.value);
    return Number.isNaN(number) ? undefined : number;
  }

  target(type?: string): ResourceNode | undefined {
    const { value } = this;
    const { graph } = this.exploration;
    const reference = value.kind === 'concat' ? arnTail(value) : value;
    const referred = reference?.kind === 'reference' ? graph.byId(reference.target) : undefined;
    const found = referred ?? (type === undefined ? undefined : graph.named(type, bucketInArn(value) ?? value)[0]);
    if (!found || (type !== undefined && found.type !== type) || !this.exploration.exists(found)) return undefined;
    return this.owner.sibling(found);
  }

  get name(): string {
    return this.path === '' ? this.owner.address : (this.owner.resource.nameOf?.(this) ?? this.path);
  }

  toString(): string {
    return this.name;
  }

  /** The value as something with structure: text that is a document counts as the document. */
  private structure(): Decided {
    const { value } = this;
    if (value.kind !== 'literal' && value.kind !== 'concat') return value;
    const document = value.document?.();
    return document ? decide(document, this.exploration) : value;
  }

  /** The text as parts, each decided, concats flattened. */
  private parts(): readonly Decided[] {
    const { value } = this;
    return value.kind === 'concat' ? flatten(value.parts, this.exploration) : [value];
  }

  private answer(answer: TextAnswer, text: string): boolean {
    this.answeredBy = answer.kind === 'yes' ? answer.by : undefined;
    return answer.kind === 'depends' ? this.ask(answer.on, text) : answer.kind === 'yes';
  }

  private compare(text: string, holds: (number: number) => boolean): boolean {
    const { value } = this;
    if (value.kind === 'unknown') return this.ask(value, text);
    const { number } = this;
    return number !== undefined && holds(number);
  }

  private ask(unknown: Unknown, text: string, equals?: Scalar): boolean {
    const { identity: subject, why, origin, refused } = unknown;
    if (refused) throw new Refused(why);
    const question = { subject, text, why, place: origin.place };
    return this.exploration.ask(equals === undefined ? question : { ...question, equals });
  }

  private child(path: string, value: Value, keyPlace: Place = this.keyPlace, key?: Place): PropertyReader {
    return new PropertyReader(this.owner, path, value, keyPlace, this.exploration, this, key);
  }
}

/** Why a path ends where a policy needs to know exactly what is unknown. */
/** Absent, or a list of nothing where a text belongs. */
function isNothing(part: Decided): boolean {
  return part.kind === 'absent' || (part.kind === 'list' && part.items.length === 0);
}

function unanswerable({ origin, why, refused }: Unknown): Error {
  return refused ? new Refused(why) : new Undecidable(origin.place, why);
}

/** What an ARN that is put together ends in: `arn:aws:s3:::${Bucket}` names the bucket. */
function arnTail({ parts }: Concat): Value | undefined {
  const [head] = parts;
  return head?.kind === 'literal' && scalarText(head).startsWith('arn:') ? parts.at(-1) : undefined;
}

/** A list item has no key: its first one stands for it. */
function firstKey(item: Value): Place {
  const [first] = item.kind === 'map' ? item.entries.values() : [];
  return first?.keyPlace ?? item.origin.place;
}

const partIdentities = new WeakMap<object, Map<string, object>>();

/** The same part of the same unknown is the same unknown. */
function partIdentity(whole: object, key: string): object {
  const parts = partIdentities.get(whole) ?? new Map<string, object>();
  partIdentities.set(whole, parts);
  const part = parts.get(key) ?? {};
  parts.set(key, part);
  return part;
}

function flatten(parts: readonly Value[], exploration: Exploration): Decided[] {
  return parts.flatMap((part) => {
    const decided = decide(part, exploration);
    return decided.kind === 'concat' ? flatten(decided.parts, exploration) : [decided];
  });
}

function contains(value: Value, exploration: Exploration, wanted: (part: Decided) => boolean): boolean {
  const decided = decide(value, exploration);
  return wanted(decided) || (decided.kind === 'concat' && decided.parts.some((part) => contains(part, exploration, wanted)));
}

/** CloudFormation passes scalars on as strings: `"true"` and true, `"8"` and 8 are the same; booleans ignore case. */
function sameScalar(actual: Scalar, expected: Scalar): boolean {
  if (actual === expected) return true;
  if (actual === null || expected === null) return false;
  if (typeof expected === 'boolean') return String(actual).toLowerCase() === String(expected);
  if (typeof expected === 'number') return typeof actual === 'string' && actual.trim() !== '' && Number(actual) === expected;
  return String(actual) === expected;
}

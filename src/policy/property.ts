import type { Json } from './aws/index.js';
import type { ResourceTypes } from './resource-types.js';
import type { Place } from '../model/source.js';
import type { Scalar, Value } from '../model/value.js';
import type { ResourceHandle, ResourceNode } from './resource-node.js';

/** Something a finding can be about: it has a place, and a name in the language of the file. */
export interface Subject {
  /** Path in CloudFormation's vocabulary: `BucketEncryption.ServerSideEncryptionConfiguration[0]`. */
  readonly path: string;
  /** Where its value was decided; where it is absent: what decided the absence, or the nearest thing that is there. */
  readonly place: Place;
  /** The value on this path, choices already decided. */
  readonly value: Value;
  /** The resource that the property belongs to. */
  readonly owner: ResourceHandle;
  /** The property's name as the author of the file writes it: `storage_encrypted`; of the resource as a whole, its address. */
  readonly name: string;
  /** What stands for it in a message: its name, where a view does not know better. */
  toString(): string;
}

/** What every property can be asked, whatever its type. */
export interface AnyProperty extends Subject {
  /** Whether it is set. A value known only after deployment is set. */
  readonly exists: boolean;
  /** Whether it is written out in the code: neither absent, nor a reference, nor known only after deployment. */
  readonly isLiteral: boolean;
  /** Whether it comes from outside as a secret (Secrets Manager, SecureString, a NoEcho parameter). */
  readonly isSecret: boolean;
  /** The resource that it refers to, by reference or by literal name; of the given type when one is named. */
  target(): ResourceNode | undefined;
  target<R extends keyof ResourceTypes>(type: R): ResourceNode<ResourceTypes[R]> | undefined;
}

export interface ScalarProperty<T extends Scalar> extends AnyProperty {
  /** Whether it is this value. CloudFormation's conversions hold: `"true"` is true, `"8"` is 8. An absent property is none. */
  is(expected: T): boolean;
  isOneOf(expected: readonly T[]): boolean;
  /** Whether the text matches. Anchors count from the ends of the whole text. */
  matches(pattern: RegExp): boolean;
  /** Whether the text contains `part`; what is not literal in it (an ARN, a name) never contains wildcards or spaces. */
  includes(part: string): boolean;
  startsWith(prefix: string): boolean;
  endsWith(suffix: string): boolean;
  /** Whether the whole text satisfies `holds`; where AWS makes a part of it (an ARN, an id), it does not. `question` completes "whether it …". */
  satisfies(question: string, holds: (text: string) => boolean): boolean;
  /** Whether it is a number of at least (at most) this. */
  atLeast(bound: number): boolean;
  atMost(bound: number): boolean;
  /** The exact text, `''` when absent. Where only the deployment knows it, the policy is undecided on this path. */
  readonly text: string;
  /** What is written out of the text: each part that only the deployment knows is one character U+E000. `''` when absent. */
  readonly written: string;
  /** The exact number, undefined when absent or not a number; undecided as with `text`. */
  readonly number: number | undefined;
}

export interface ListProperty<T> extends AnyProperty {
  /** The items; a single value counts as a list of one, an absent list as empty. An unknown list has one unknown item. */
  readonly items: readonly Property<T>[];
}

export interface MapProperty<T> extends AnyProperty {
  get<K extends keyof T & string>(key: K): Property<NonNullable<T[K]>>;
}

export interface RecordProperty<T> extends AnyProperty {
  get(key: string): Property<T>;
  /** The keys that are set, in source order; undecided as with `ScalarProperty.text`. */
  readonly keys: readonly string[];
}

/** A property without a schema (policy documents): it can be read as anything. */
export interface JsonProperty extends ScalarProperty<Scalar> {
  get(key: string): JsonProperty;
  readonly items: readonly JsonProperty[];
  readonly keys: readonly string[];
  /** Whether it is a map (or the text of one). */
  readonly isMap: boolean;
  /** Whether it is a list. */
  readonly isList: boolean;
}

/** How a policy reads a property of type `T`. */
export type Property<T> =
  IsAny<T> extends true ? JsonProperty
  : [Extract<T, Json>] extends [never] ?
    [T] extends [Scalar] ? ScalarProperty<Widen<T>>
    : [T] extends [readonly (infer E)[]] ? ListProperty<E>
    : [T] extends [object] ? (string extends keyof T ? RecordProperty<T[keyof T]> : MapProperty<T>)
    : JsonProperty
  : JsonProperty;

type IsAny<T> = 0 extends 1 & T ? true : false;
type Widen<T> = T extends string ? string : T extends number ? number : T extends boolean ? boolean : Scalar;

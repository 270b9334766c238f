import type { Decision } from './decision.js';
import type { Place } from './source.js';

/**
 * An evaluated value: decided, one of several, or known only after deployment. Every value knows where it was decided
 * (`origin.place`) and what carried it from there (`origin.via`, nearest the literal first).
 */
export type Value = Literal | ListValue | MapValue | Reference | Concat | Choice | Unknown | Absent;

export interface Origin {
  readonly place: Place;
  readonly via?: Via;
}

/** One step that carried a value: `!Ref Encrypt`, a nested stack's parameter, a loop's item. */
export interface Via {
  readonly place: Place;
  readonly note: string;
  /** Of the data source of Terraform that the value was read from: it is no resource, but people look for its name. */
  readonly address?: string;
  readonly next?: Via;
}

export type Scalar = string | number | boolean | null;

export interface Literal {
  readonly kind: 'literal';
  readonly value: Scalar;
  /** What was written, where `String(value)` would lose something: `012345678901`. */
  readonly text?: string;
  /** NoEcho, `sensitive = true`: never printed. */
  readonly sensitive?: true;
  /** The document whose text this string is (JSON in a block scalar, `Fn::ToJsonString`), read on demand; undefined when it is none. */
  readonly document?: () => Value | undefined;
  readonly origin: Origin;
}

export interface ListValue {
  readonly kind: 'list';
  /** An item may be a choice between something and absence: then the list is shorter on some paths. */
  readonly items: readonly Value[];
  readonly origin: Origin;
}

export interface MapValue {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, MapEntry>;
  readonly origin: Origin;
}

export interface MapEntry {
  readonly keyPlace: Place;
  readonly value: Value;
}

/**
 * `Ref` or `Fn::GetAtt` of a resource in the graph: what it will be is known after deployment, whose it is, now. Names that AWS
 * supplies (`AWS::AccountId`) are references to something outside of the graph.
 */
export interface Reference {
  readonly kind: 'reference';
  /** `Resource.id` of the target. */
  readonly target: string;
  /** Undefined for `Ref`. */
  readonly attribute?: string;
  readonly origin: Origin;
}

/**
 * A string put together from parts. Nested concats are flattened; literals that were written in different places stay apart,
 * so that a finding can point at the one that decides.
 */
export interface Concat {
  readonly kind: 'concat';
  readonly parts: readonly Value[];
  /** As in `Literal`: JSON text with substitutions is a document with substitutions. */
  readonly document?: () => Value | undefined;
  readonly origin: Origin;
}

/** One alternative per outcome of the decision. */
export interface Choice {
  readonly kind: 'choice';
  readonly decision: Decision;
  readonly alternatives: readonly Value[];
  readonly origin: Origin;
}

/** Known only after deployment. */
export interface Unknown {
  readonly kind: 'unknown';
  /** Unknowns with the same identity turn out to be the same value; it survives being carried. */
  readonly identity: object;
  readonly why: string;
  /** A secret from outside (Secrets Manager, SecureString, NoEcho without default): present, never a literal in the code. */
  readonly secret?: true;
  /** Shown to whoever may look at the stack: a parameter without NoEcho, a plain entry of the Parameter Store. */
  readonly plain?: true;
  /** Whatever reads it is refused by the deployment: a key that a mapping does not have. */
  readonly refused?: true;
  /** It may turn out not to be there at all (the result of a macro). */
  readonly mayBeAbsent?: true;
  /** What it is wherever nobody says otherwise: the partition `aws`. Policies read it. */
  readonly usual?: string;
  readonly origin: Origin;
}

/** Not there, and something decided so: `AWS::NoValue`, an absent key. */
export interface Absent {
  readonly kind: 'absent';
  readonly origin: Origin;
}

/** `value`, carried one step further. */
export function carried<T extends Value>(value: T, place: Place, note: string): T {
  return { ...value, origin: withVia(value.origin, { place, note }) };
}

function withVia(origin: Origin, step: Via): Origin {
  return { place: origin.place, via: origin.via ? append(origin.via, step) : step };
}

function append(via: Via, step: Via): Via {
  return { ...via, next: via.next ? append(via.next, step) : step };
}

/** The steps of an origin, nearest the literal first. */
export function* steps(origin: Origin): Iterable<Via> {
  for (let step = origin.via; step; step = step.next) yield step;
}

/** The text of a scalar as CloudFormation would pass it on as a string. */
export function scalarText(literal: Literal): string {
  return literal.text ?? String(literal.value ?? '');
}

import type { Place } from '../../../model/source.js';
import type { TfValue } from '../values/value.js';

/** A reference as it is written: `var.cidrs[0].block` has the root `var` and three steps. */
export interface Reference {
  readonly root: string;
  /** What follows the root, up to the first splat. */
  readonly steps: readonly ReferenceStep[];
  readonly place: Place;
}

export type ReferenceStep = ReferenceAttribute | ReferenceIndex;

export interface ReferenceAttribute {
  readonly kind: 'attribute';
  readonly name: string;
  readonly place: Place;
}

export interface ReferenceIndex {
  readonly kind: 'index';
  /** Evaluated on the first call: who does not consume the step need not ask. */
  readonly key: () => TfValue;
  readonly place: Place;
}

/**
 * What names stand for, answered lazily by whoever evaluates a configuration: `var`, `local`, `each`, `count`, `path`, `terraform`,
 * `self`, `module`, `data` and resource types. Names that `for` binds never get here.
 */
export interface Scope {
  lookup(reference: Reference): Lookup;
}

export type Lookup = Found | Problem;

export interface Found {
  readonly kind: 'found';
  readonly value: TfValue;
  /** How many steps `value` is the answer to; the rest is applied to it. */
  readonly consumed: number;
  /** Of the data source whose value it is. */
  readonly address?: string;
}

/** Terraform refuses the reference, whatever is around it: not even `try` hides this. */
export interface Problem {
  readonly kind: 'problem';
  /** Terraform's own words: `Reference to undeclared input variable`. */
  readonly summary: string;
  readonly detail: string;
  /** Default: the whole reference. */
  readonly place?: Place;
}

/** Names bound by `for` or given to a template, before the scope is asked. */
export interface Bindings {
  readonly names: ReadonlyMap<string, TfValue>;
  readonly outer: Bindings | undefined;
}

/** Where an expression is evaluated. */
export interface Frame {
  readonly scope: Scope;
  readonly bindings: Bindings | undefined;
}

export function bind(frame: Frame, names: ReadonlyMap<string, TfValue>): Frame {
  return { scope: frame.scope, bindings: { names, outer: frame.bindings } };
}

export function bound(frame: Frame, name: string): TfValue | undefined {
  for (let bindings = frame.bindings; bindings; bindings = bindings.outer) {
    const value = bindings.names.get(name);
    if (value) return value;
  }
  return undefined;
}

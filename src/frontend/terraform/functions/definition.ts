import type { Origin } from '../../../model/value.js';
import type { Session } from '../expressions/session.js';
import type { Type } from '../types.js';
import type { TfValue } from '../values/value.js';

/** A built-in function. What it does not allow for an argument is dealt with before it is called. */
export interface FunctionDefinition {
  readonly parameters: readonly Parameter[];
  /** Takes all further arguments. */
  readonly rest?: Parameter;
  /** The type of an unknown result; default: not known either. */
  readonly returns?: Type;
  /** The result is another at every call: unknown even for known arguments. */
  readonly impure?: string;
  /** Throws `Refusal`. */
  readonly call: (args: readonly TfValue[], call: Call) => TfValue;
}

export interface Parameter {
  readonly name: string;
  readonly type: Type;
  /** The function accepts null. */
  readonly nullable?: true;
  /**
   * What the function does with unknowns and choices. Default: it needs every part of the argument, so an unknown part makes the
   * result unknown, and a choice anywhere in it is resolved first. `inside`: parts may be unknown. `elements`: it looks at the
   * outside only and passes on what is inside, choices too. `any`: as `elements`, and the argument itself may be unknown.
   */
  readonly open?: 'inside' | 'elements' | 'any';
  /**
   * What becomes of secrets. Default: a secret part makes the whole result secret. `outside`: only if the argument itself is secret;
   * what is inside keeps its marks. `own`: the function sees to it.
   */
  readonly marks?: 'outside' | 'own';
}

/** One call of a function. */
export interface Call {
  /** Of the result, unless it is (a part of) an argument. */
  readonly origin: Origin;
  readonly session: Session;
}

/** Why a function refuses its arguments. */
export class Refusal extends Error {
  /** `argument`: the index of the argument that is to blame. */
  constructor(
    message: string,
    readonly argument?: number,
  ) {
    super(message);
  }
}

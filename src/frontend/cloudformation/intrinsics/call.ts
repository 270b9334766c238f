import type { Place } from '../../../model/source.js';
import type { Unknown, Value } from '../../../model/value.js';
import type { Node } from '../../../syntax/tree.js';
import type { Scope } from '../scope.js';
import { freshUnknown } from '../values.js';

/** One use of an intrinsic function. */
export interface Call {
  /** `Fn::Join`. */
  readonly name: string;
  /** The whole call. */
  readonly place: Place;
  readonly scope: Scope;
}

export type Intrinsic = (argument: Node, call: Call) => Value;

/** Reports that a call is not written as its function wants it. `expects`: "a list of two items". */
export function malformed(call: Call, expects: string): Unknown {
  call.scope.warn('invalid-intrinsic', `\`${call.name}\` takes ${expects}.`, call.place);
  return freshUnknown(`\`${call.name}\` takes ${expects}`, call.place);
}

/** Reports a reference to something that the template does not have: AWS refuses it, but fragments of templates are common. */
export function undefinedReference(call: Call, what: string): Unknown {
  call.scope.warn('undefined-reference', `${what} is not defined in the template.`, call.place, 'info');
  return freshUnknown(`${what} is not defined in the template`, call.place);
}

/** By what something known only after deployment is told from everything else; undefined for other values. */
export function unknownIdentity(value: Value, scope: Scope): object | undefined {
  if (value.kind === 'unknown') return value.identity;
  if (value.kind !== 'reference') return undefined;
  return scope.workspace.identity(`reference ${value.target}${value.attribute === undefined ? '' : `.${value.attribute}`}`);
}

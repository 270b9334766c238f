import { child, stringOf } from '../../../syntax/tree.js';
import { freshUnknown } from '../values.js';
import type { Intrinsic } from './call.js';
import { malformed } from './call.js';

/**
 * `Fn::Transform`: what a macro makes is known only to its Lambda function. Includes of local files are resolved by now.
 * A list of one macro is accepted, too.
 */
export const transform: Intrinsic = (argument, call) => {
  const name = stringOf(child(argument.kind === 'list' ? argument.items[0] : argument, 'Name'));
  if (name === undefined) return { ...malformed(call, 'a map with the `Name` of a macro'), mayBeAbsent: true };
  if (name !== 'AWS::Include') call.scope.warn('unknown-macro', `What the macro \`${name}\` makes of this is not known.`, call.place);
  return { ...freshUnknown(`the macro \`${name}\` decides`, call.place), mayBeAbsent: true };
};

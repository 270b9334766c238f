import type { Value } from '../../../model/value.js';
import type { Node } from '../../../syntax/tree.js';
import { child } from '../../../syntax/tree.js';
import { AnotherValue } from '../another-value.js';
import { overChoices } from '../choices.js';
import { knownText } from '../text.js';
import { carry, freshUnknown } from '../values.js';
import type { Call, Intrinsic } from './call.js';
import { malformed, undefinedReference } from './call.js';

/** `Fn::FindInMap: [map, key, key]`, with `{ DefaultValue: … }` under `AWS::LanguageExtensions`. */
export const findInMap: Intrinsic = (argument, call) => {
  const [name, first, second, options] = argument.kind === 'list' ? argument.items : [];
  if (name === undefined || first === undefined || second === undefined) return malformed(call, 'the name of a mapping and two keys');
  const fallback = child(options, 'DefaultValue');
  const keys = [name, first, second].map((key) => call.scope.evaluate(key));
  const isOneOfSeveral = keys.some(({ kind }) => kind === 'choice');
  return overChoices(keys, call.place, (decided) => lookUp(decided, fallback, call, isOneOfSeveral));
};

function lookUp(keys: readonly Value[], fallback: Node | undefined, call: Call, isOneOfSeveral: boolean): Value {
  const [name, ...path] = keys.map(knownText);
  if (name === undefined) return freshUnknown('the name of the mapping is known only after deployment', call.place);
  const mapping = call.scope.sections.mappings.get(name)?.value;
  if (mapping === undefined && fallback === undefined) return undefinedReference(call, `The mapping \`${name}\``);
  let node = mapping;
  for (const [index, key] of path.entries()) {
    const value = keys[index + 1];
    if (key === undefined && !(value && isNoKeyOf(value, node))) return freshUnknown('a key of the mapping is known only after deployment', call.place);
    node = key === undefined ? undefined : child(node, key);
  }
  if (node !== undefined) return carry(call.scope.evaluate(node), call.place, `${call.name} ${[name, ...path].join('.')}`);
  if (fallback !== undefined) return call.scope.evaluate(fallback);
  if (!isOneOfSeveral) call.scope.warn('undefined-reference', `The mapping \`${name}\` has no \`${path.join('.')}\`.`, call.place, 'info');
  const noKey = freshUnknown(`the mapping \`${name}\` has no such key`, call.place);
  return isOneOfSeveral ? { ...noKey, refused: true } : noKey;
}

/** Whether a value that differs from everything the template mentions differs from all keys of a map. */
function isNoKeyOf(value: Value, map: Node | undefined): boolean {
  if (value.kind !== 'unknown' || !(value.identity instanceof AnotherValue)) return false;
  const { identity } = value;
  return map?.kind !== 'map' || [...map.entries.keys()].every((key) => identity.differsFrom(key));
}

import type { ResourceTypes } from '../resource-types.js';
import { nameKey } from '../../model/name-key.js';
import type { ScalarProperty } from '../property.js';
import type { ResourceNode } from '../resource-node.js';
import { isSamePlace } from '../../model/source.js';
import type { Value } from '../../model/value.js';
import { scalarText } from '../../model/value.js';

type LambdaFunction = ResourceNode<ResourceTypes['AWS::Lambda::Function']>;

/**
 * The function that a `FunctionName` means: a name, an ARN or a partial ARN, with or without a version or alias behind it.
 * https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
 */
export function functionNamed(name: ScalarProperty<string>, candidates: readonly LambdaFunction[]): LambdaFunction | undefined {
  const { value } = name;
  const direct = value.kind === 'literal' ? undefined : name.target('AWS::Lambda::Function');
  if (direct) return direct;
  const mentioned = value.kind === 'concat' ? value.parts.flatMap((part) => (part.kind === 'reference' ? [part.target] : [])) : [];
  const key = nameKey(bareName(value));
  const isNamed = (candidate: LambdaFunction): boolean => key !== undefined && nameKey(candidate.get('FunctionName').value) === key;
  const found = candidates.filter((candidate) => mentioned.includes(candidate.resource.id) || isNamed(candidate));
  // Functions of other regions can have the same name: one that was taken from a function is written there.
  return found.find((candidate) => isSamePlace(candidate.get('FunctionName').value.origin.place, value.origin.place)) ?? found[0];
}

const ARN = /^(?:arn:[^:]*:lambda:[^:]*:[^:]*:function:|\d{12}:(?:function:)?)/;
const QUALIFIER = /:[\w$-]+$/;

/** `arn:aws:lambda:eu-west-1:123456789012:function:records:live`, `123456789012:records`, `records:1` → `records`. */
function bareName(value: Value): Value {
  if (value.kind === 'literal') {
    const { text: _, ...rest } = value;
    return { ...rest, value: scalarText(value).replace(ARN, '').replace(QUALIFIER, '') };
  }
  if (value.kind !== 'concat') return value;
  const end = value.parts.findLastIndex((part) => part.kind !== 'literal') + 1;
  const tail = value.parts.slice(end).map((part) => (part.kind === 'literal' ? scalarText(part) : '')).join('');
  return { ...value, parts: [...value.parts.slice(0, end), { kind: 'literal', value: tail.replace(QUALIFIER, ''), origin: value.origin }] };
}

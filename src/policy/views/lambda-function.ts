import type { ResourceTypes } from '../aws/index.js';
import type { ScalarProperty } from '../property.js';
import type { ResourceNode } from '../resource-node.js';

type LambdaFunction = ResourceNode<ResourceTypes['AWS::Lambda::Function']>;

/**
 * The function that a `FunctionName` means: a name, an ARN or a partial ARN, with or without a version or alias behind it.
 * https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html
 */
export function functionNamed(name: ScalarProperty<string>, candidates: readonly LambdaFunction[]): LambdaFunction | undefined {
  const direct = name.target('AWS::Lambda::Function');
  if (direct) return direct;
  const { value } = name;
  if (value.kind === 'concat') {
    const mentioned = value.parts.flatMap((part) => (part.kind === 'reference' ? [part.target] : []));
    return candidates.find((candidate) => mentioned.includes(candidate.resource.id));
  }
  const bare = value.kind === 'literal' ? bareName(name.text) : undefined;
  return bare === undefined ? undefined : candidates.find((candidate) => candidate.get('FunctionName').is(bare));
}

/** `arn:aws:lambda:eu-west-1:123456789012:function:records:live`, `123456789012:records`, `records:1` → `records`. */
function bareName(text: string): string | undefined {
  return /^(?:arn:[^:]*:lambda:[^:]*:[^:]*:function:|\d{12}:(?:function:)?)?([\w-]+)(?::[\w$-]+)?$/.exec(text)?.[1];
}

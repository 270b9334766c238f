import type { JsonProperty } from '../property.js';
import type { ResourceHandle } from '../resource-node.js';
import type { Value } from '../../model/value.js';

/** The scalar in `part`, however deep, whose text contains what `Fn::GetAtt` returns for an attribute of `resource`. */
export function mentionIn(part: JsonProperty, resource: ResourceHandle, attribute: string): JsonProperty | undefined {
  const inside = part.isMap ? part.keys.map((key) => part.get(key)) : part.isList ? part.items : undefined;
  if (!inside) return mentions(part.value, resource.resource.id, attribute) ? part : undefined;
  for (const item of inside) {
    const found = mentionIn(item, resource, attribute);
    if (found) return found;
  }
  return undefined;
}

function mentions(value: Value, target: string, attribute: string): boolean {
  if (value.kind === 'concat') return value.parts.some((part) => mentions(part, target, attribute));
  return value.kind === 'reference' && value.target === target && value.attribute === attribute;
}

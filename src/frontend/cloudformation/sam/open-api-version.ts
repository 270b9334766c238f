import type { Node, ScalarNode } from '../../../syntax/tree.js';
import { child } from '../../../syntax/tree.js';
import type { Expansion, SamResource } from './expansion.js';
import { refuse } from './expansion.js';
import { isNoValue } from './intrinsics.js';
import type { OpenApiDocument } from './open-api.js';

/** `OpenApiVersion` as text, `undefined` when the API does not choose one. `3.0` may have been read as a number. */
export function readOpenApiVersion(expansion: Expansion, { properties }: SamResource): (ScalarNode & { readonly value: string }) | undefined {
  const node: Node | undefined = expansion.decide(child(properties, 'OpenApiVersion'));
  if (!node || isNoValue(node)) return undefined;
  if (node.kind !== 'scalar') return refuse('`OpenApiVersion` is not a string.', node);
  const value = node.text ?? String(node.value);
  if (!/^(?:2\.0|3\.[01](?:\.\d)?)$/.test(value)) refuse('`OpenApiVersion` is not of the form `3.0.1`.', node);
  return { kind: 'scalar', value, place: node.place };
}

/** Whether security schemes and models go where OpenAPI 3 has them: the API's choice of version goes before what the definition says. */
export function usesComponents(expansion: Expansion, resource: SamResource, document: OpenApiDocument): boolean {
  if (document.isSwagger2 || !document.root.has('openapi')) return false;
  const version = readOpenApiVersion(expansion, resource);
  return version === undefined || version.value.startsWith('3');
}

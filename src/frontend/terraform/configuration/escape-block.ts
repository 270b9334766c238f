import type { Block } from '../../../syntax/hcl/index.js';
import { isArgument, isNestedBlock } from './resource-declaration.js';

/** Top-level blocks whose contents a provider or a module knows. */
const WITH_ESCAPE: ReadonlySet<string> = new Set(['resource', 'data', 'ephemeral', 'module', 'provider']);

/**
 * A block with what its `_` block contains: that goes to the provider or module as it is, even under names that mean something to
 * Terraform. The few resources that have such names are not known here, so what is called so in a `_` block is left out.
 */
export function withEscaped(block: Block): Block {
  const escaped = WITH_ESCAPE.has(block.type) ? block.body.blocks.filter(({ type }) => type === '_') : [];
  if (escaped.length === 0) return block;
  const { body } = block;
  const blocks = body.blocks.flatMap((inner) => (inner.type === '_' ? inner.body.blocks.filter(isNestedBlock) : [inner]));
  const added = escaped.flatMap((inner) => [...inner.body.attributes].filter(([name]) => isArgument(name)));
  return { ...block, body: { ...body, attributes: new Map([...body.attributes, ...added]), blocks } };
}

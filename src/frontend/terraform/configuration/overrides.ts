import type { Block, Body } from '../../../syntax/hcl/index.js';

/** Blocks of a resource that Terraform itself knows: an override file changes their arguments, it does not replace them. */
const MERGED_BLOCKS: ReadonlySet<string> = new Set(['lifecycle', 'connection', 'required_providers']);

/**
 * A block with what an override file says of it: arguments replace those of the same name; blocks of a type replace all of that
 * type, `dynamic` ones included, but for `lifecycle` and the like, which merge.
 */
export function overridden(base: Block, override: Block): Block {
  const body = mergedBody(base.body, override.body);
  return { ...base, body: hasBoth(base.body) || hasBoth(override.body) ? body : withoutSecondRepetition(body) };
}

function hasBoth({ attributes }: Body): boolean {
  return attributes.has('count') && attributes.has('for_each');
}

/** Where one file has `count` and the other `for_each`, Terraform keeps both and looks at `count` first. */
function withoutSecondRepetition(body: Body): Body {
  if (!hasBoth(body)) return body;
  return { ...body, attributes: new Map([...body.attributes].filter(([name]) => name !== 'for_each')) };
}

function mergedBody(base: Body, override: Body): Body {
  const merged = override.blocks.filter(({ type }) => MERGED_BLOCKS.has(type));
  const replacing = override.blocks.filter(({ type }) => !MERGED_BLOCKS.has(type));
  const replaced = new Set(replacing.map(blockTypeOf));
  const kept = base.blocks.filter((block) => !replaced.has(blockTypeOf(block))).map((block) => mergeInto(block, merged));
  const added = merged.filter(({ type }) => !base.blocks.some((block) => block.type === type));
  return { ...base, attributes: new Map([...base.attributes, ...override.attributes]), blocks: [...kept, ...added, ...replacing] };
}

function mergeInto(block: Block, overrides: readonly Block[]): Block {
  return overrides.filter(({ type }) => type === block.type).reduce(overridden, block);
}

/** The type of the blocks that a block stands for: of `dynamic "ingress"`, `ingress`. */
export function blockTypeOf(block: Block): string {
  return block.type === 'dynamic' ? (block.labels[0]?.value ?? '') : block.type;
}

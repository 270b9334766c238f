import type { Body, Expression } from '../../../syntax/hcl/index.js';

/** The expressions of a body's arguments and of those of the blocks in it, but for blocks of some types. */
export function* expressionsIn(body: Body, except: ReadonlySet<string> = new Set()): Iterable<Expression> {
  for (const { value } of body.attributes.values()) yield value;
  for (const block of body.blocks) if (!except.has(block.type)) yield* expressionsIn(block.body, except);
}

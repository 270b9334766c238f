import type { Block, Body, Expression } from '../../../../syntax/hcl/index.js';
import { iteratorOf } from '../evaluation/body-evaluator.js';

/** An expression that Terraform evaluates, with the names of the `dynamic` blocks around it. */
export interface Evaluated {
  readonly expression: Expression;
  readonly iterators: ReadonlySet<string>;
}

/** Arguments that Terraform reads as they are written, by the type of the top-level block. */
const KEYWORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['resource', new Set(['provider', 'depends_on'])],
  ['data', new Set(['provider', 'depends_on'])],
  ['ephemeral', new Set(['provider', 'depends_on'])],
  ['module', new Set(['source', 'version', 'providers', 'depends_on'])],
  ['provider', new Set(['alias', 'version'])],
  ['variable', new Set(['type', 'default'])],
  ['output', new Set(['depends_on'])],
  ['import', new Set(['to', 'provider'])],
]);

/** The same of the blocks in a resource that are about it. */
const KEYWORDS_INSIDE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['lifecycle', new Set(['ignore_changes', 'replace_triggered_by', 'create_before_destroy', 'prevent_destroy', 'destroy', 'enabled'])],
  ['provisioner', new Set(['when', 'on_failure'])],
]);

const NONE: ReadonlySet<string> = new Set();

/** The expressions of a top-level block, those of the blocks in it included. */
export function* evaluatedIn({ type, body }: Block): Iterable<Evaluated> {
  yield* argumentsOf(body, KEYWORDS.get(type) ?? NONE, NONE);
  for (const block of body.blocks) yield* nested(block, KEYWORDS_INSIDE.get(block.type) ?? NONE, NONE);
}

function* nested(block: Block, keywords: ReadonlySet<string>, iterators: ReadonlySet<string>): Iterable<Evaluated> {
  const isDynamic = block.type === 'dynamic';
  yield* argumentsOf(block.body, isDynamic ? ITERATOR : keywords, iterators);
  const inside = isDynamic ? new Set(iterators).add(iteratorOf(block)) : iterators;
  for (const inner of block.body.blocks) yield* nested(inner, NONE, inside);
}

const ITERATOR: ReadonlySet<string> = new Set(['iterator']);

function* argumentsOf({ attributes }: Body, keywords: ReadonlySet<string>, iterators: ReadonlySet<string>): Iterable<Evaluated> {
  for (const { name, value } of attributes.values()) if (!keywords.has(name)) yield { expression: value, iterators };
}

/** What a block names without asking for a value: `depends_on`, `replace_triggered_by`. */
export function namedBy({ body }: Block): readonly Expression[] {
  const lifecycle = body.blocks.find(({ type }) => type === 'lifecycle');
  const lists = [body.attributes.get('depends_on')?.value, lifecycle?.body.attributes.get('replace_triggered_by')?.value];
  return lists.flatMap((list) => (list?.kind === 'tuple' ? list.items : []));
}

import type { Place } from '../../../../model/source.js';
import type { Attribute, Block, Body } from '../../../../syntax/hcl/index.js';
import { iterate } from '../../expressions/iteration.js';
import { Session } from '../../expressions/session.js';
import { DYNAMIC } from '../../types.js';
import type { Entry, TfValue, UnknownValue } from '../../values/value.js';
import { failedValue, isFailed, objectValue } from '../../values/value.js';
import { blockTypeOf } from '../overrides.js';
import { isNestedBlock } from '../resource-declaration.js';
import type { BlockItem, BlockList, BlockScope, BodyValue } from './bodies.js';
import { assuming } from './bodies.js';
import { LIMITS } from './budget.js';
import type { Guard } from './expansion.js';
import type { RootContext } from './root-context.js';

/** Evaluates the bodies of resources, data sources and the blocks in them. */
export class BodyEvaluator {
  constructor(
    private readonly context: RootContext,
    /** What can be taken for granted. */
    private readonly assumed: readonly Guard[],
    /** Whether it is decided that the body is there. */
    private readonly isCertain: boolean,
  ) {}

  argument({ name, namePlace, value }: Attribute, scope: BlockScope): readonly [string, Entry] {
    return [name, { keyPlace: namePlace, value: assuming(this.context.evaluate(value, scope, this.isCertain), this.assumed) }];
  }

  /** The blocks of one type at the top of a resource's body. */
  blocksOf(body: Body, type: string, scope: BlockScope): BlockList | undefined {
    const blocks = body.blocks.filter((block) => isNestedBlock(block) && blockTypeOf(block) === type);
    const [first] = blocks;
    if (first === undefined) return undefined;
    return { keyPlace: first.typePlace, items: blocks.flatMap((block) => this.items(block, scope)) };
  }

  body(body: Body, scope: BlockScope, place: Place): BodyValue {
    const attributes = new Map(Array.from(body.attributes.values(), (attribute) => this.argument(attribute, scope)));
    return { attributes, blocks: this.blocks(body, scope), place };
  }

  /** Those of a nested block: inside it `lifecycle` and the like are words of the provider (`aws_backup_plan.rule`). */
  blocks(body: Body, scope: BlockScope): ReadonlyMap<string, BlockList> {
    const lists = new Map<string, { readonly keyPlace: Place; readonly items: BlockItem[] }>();
    for (const block of body.blocks) {
      const type = blockTypeOf(block);
      const list = lists.get(type) ?? { keyPlace: block.typePlace, items: [] };
      lists.set(type, list);
      for (const item of this.items(block, scope)) list.items.push(item);
    }
    return lists;
  }

  private items(block: Block, scope: BlockScope): readonly BlockItem[] {
    if (block.type !== 'dynamic') return this.context.constantItems.get(block) ?? this.single(block, scope);
    const forEach = block.body.attributes.get('for_each');
    const content = block.body.blocks.find(({ type }) => type === 'content');
    if (forEach === undefined || content === undefined) {
      this.context.refuse('A `dynamic` block needs a `for_each` and a `content` block.', block.header);
      return [];
    }
    const collection = assuming(this.context.evaluate(forEach.value, scope, this.isCertain), this.assumed);
    return this.expanded({ block, content, place: forEach.value.place, iterator: iteratorOf(block) }, collection, [], scope);
  }

  private single(block: Block, scope: BlockScope): readonly BlockItem[] {
    const items: readonly BlockItem[] = [{ body: this.body(block.body, scope, block.header), guards: [] }];
    if (this.isConstant(block)) this.context.constantItems.set(block, items);
    return items;
  }

  /** Whether an evaluated block is the same in every instance. */
  private isConstant({ type, body }: Block): boolean {
    if (type === 'dynamic') return false;
    for (const { value } of body.attributes.values()) if (!this.context.isConstant(value)) return false;
    return body.blocks.every((block) => this.isConstant(block));
  }

  private expanded(dynamic: Dynamic, collection: TfValue, guards: readonly Guard[], scope: BlockScope): readonly BlockItem[] {
    if (collection.kind === 'choice') {
      const { decision, alternatives } = collection;
      return alternatives.flatMap((alternative, index) => this.expanded(dynamic, alternative, [...guards, { decision, alternative: index }], scope));
    }
    const { place } = dynamic;
    if (collection.kind === 'null') {
      if (this.isCertain && guards.length === 0) this.context.refuse('The `for_each` of a `dynamic` block cannot be null.', place);
      return [];
    }
    const session = new Session(this.context.environment);
    const items = iterate(collection, place, session);
    if (this.isCertain && guards.length === 0) for (const diagnostic of session.diagnostics) this.context.report(diagnostic);
    const isOpen = items === 'failed' || items === 'unknown';
    if (!isOpen && !this.context.budget.take('blocks', items.length)) {
      const message = `More than ${LIMITS.blocks} \`dynamic\` blocks in one root module: here one stands for all.`;
      this.context.report({ severity: 'warning', code: 'budget-exhausted', message, place });
      return this.symbolic(dynamic, collection, guards, scope);
    }
    if (isOpen) return this.symbolic(dynamic, collection, guards, scope);
    return items.map(({ key, value }) => this.item(dynamic, key, value, guards, scope));
  }

  /** One block stands for an unknown number of them. */
  private symbolic(dynamic: Dynamic, collection: TfValue, guards: readonly Guard[], scope: BlockScope): readonly BlockItem[] {
    const { place } = dynamic;
    const { conditions } = this.context.environment;
    const unknown: UnknownValue = collection.kind === 'unknown' ? collection : conditions.derive('dynamic', [collection], DYNAMIC, { place });
    const value = isFailed(unknown) ? failedValue({ place }) : conditions.derive('each.value', [unknown], DYNAMIC, unknown.origin, false);
    const key = conditions.derive('each.key', [unknown], DYNAMIC, unknown.origin);
    const guard: Guard = { decision: this.context.makesAny('for_each', unknown, place), alternative: 0 };
    return [this.item(dynamic, key, value, [...guards, guard], scope)];
  }

  private item({ block, content, iterator }: Dynamic, key: TfValue, value: TfValue, guards: readonly Guard[], scope: BlockScope): BlockItem {
    const { place } = value.origin;
    const bound = objectValue(new Map([['key', { keyPlace: place, value: key }], ['value', { keyPlace: place, value }]]), { place });
    const inside = new BodyEvaluator(this.context, [...this.assumed, ...guards], this.isCertain && guards.length === 0);
    return { body: inside.body(content.body, scope.withIterator(iterator, bound), block.header), guards };
  }
}

interface Dynamic {
  readonly block: Block;
  readonly content: Block;
  readonly place: Place;
  readonly iterator: string;
}

/** What the content of a `dynamic` block calls the element that it is made for. */
export function iteratorOf(block: Block): string {
  const iterator = block.body.attributes.get('iterator')?.value;
  return iterator?.kind === 'variable' ? iterator.name : blockTypeOf(block);
}

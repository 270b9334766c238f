import type { Place } from '../../../model/source.js';
import type { MapValue } from '../../../model/value.js';
import type { Block } from '../../../syntax/hcl/index.js';
import { once } from '../../once.js';
import { metaArguments } from './meta-arguments.js';
import { blockTypeOf } from './overrides.js';

export type ResourceMode = 'managed' | 'data' | 'ephemeral';

/** A resource as it is declared, before there are instances of it, of which there may be thousands. */
export interface ResourceDeclaration {
  readonly mode: ResourceMode;
  readonly type: string;
  readonly name: string;
  readonly block: Block;
  /** From the first label to the last. */
  readonly header: Place;
  /** Names of the written arguments that are the provider's. */
  readonly arguments: readonly string[];
  /** Types of the nested blocks that are the provider's, each once. */
  readonly blockTypes: readonly string[];
  /** What Terraform is told about the resource rather than the provider. */
  readonly meta: () => MapValue;
}

const META_ARGUMENTS: ReadonlySet<string> = new Set(['count', 'for_each', 'provider', 'depends_on']);

const META_BLOCKS: ReadonlySet<string> = new Set(['lifecycle', 'provisioner', 'connection']);

export function resourceDeclaration(mode: ResourceMode, type: string, name: string, block: Block): ResourceDeclaration {
  const { attributes, blocks } = block.body;
  return {
    mode,
    type,
    name,
    block,
    header: labelsPlace(block),
    arguments: [...attributes.keys()].filter(isArgument),
    blockTypes: [...new Set(blocks.filter(isNestedBlock).map(blockTypeOf))],
    meta: once(() => metaArguments(block)),
  };
}

function labelsPlace({ labels, header }: Block): Place {
  const [first] = labels;
  const last = labels.at(-1);
  return first === undefined || last === undefined ? header : { source: header.source, start: first.place.start, end: last.place.end };
}

/** Whether an argument is the provider's. */
export function isArgument(name: string): boolean {
  return !META_ARGUMENTS.has(name);
}

/** Whether a block at the top of a resource's body is of the resource, not about it. */
export function isNestedBlock({ type }: Block): boolean {
  return !META_BLOCKS.has(type);
}

/** The key of a resource in its module, which is also its address there, but for instance keys. */
export function resourceKey(mode: ResourceMode, type: string, name: string): string {
  return mode === 'managed' ? `${type}.${name}` : `${mode}.${type}.${name}`;
}

import type { Resource } from '../../../model/resource.js';
import type { Place } from '../../../model/source.js';
import type { MapValue } from '../../../model/value.js';
import type { Block } from '../../../syntax/hcl/index.js';
import { mapResources } from '../mapping/index.js';
import type { GraphNode, SourceResource } from '../mapping/index.js';
import type { Entry } from '../values/value.js';
import type { BlockList } from './evaluation/bodies.js';
import { bodyModel } from './evaluation/bodies.js';
import { withDocuments } from './evaluation/documents.js';
import { undecidedExistence } from './evaluation/repetition.js';
import type { ResourceInstance } from './evaluation/resource.js';
import { asProviderWrites } from './provider-rewrites.js';

interface Written extends SourceResource {
  readonly instance: ResourceInstance;
}

/** Terraform's resources of one unit as nodes of the graph, those that are parts of another one too. */
export function graphResources(instances: readonly ResourceInstance[]): readonly Resource[] {
  const written = instances.map(writtenResource);
  const { nodes, standsFor } = mapResources(written);
  const bySource = new Map<string, GraphNode[]>();
  for (const node of nodes) {
    const known = bySource.get(node.source.id);
    if (known) known.push(node);
    else bySource.set(node.source.id, [node]);
  }
  return written.flatMap((source) => {
    const own = bySource.get(source.id) ?? [];
    if (own.length === 0 && standsFor.has(source.id)) return [partResource(source)];
    return own.map((node) => mappedResource(source, node));
  });
}

function writtenResource(instance: ResourceInstance): Written {
  const { id, type, address, conditions, block } = instance;
  return { id, type, address, conditions, header: labelsPlace(block), attributes: writtenAttributes(instance), instance };
}

/** What is written, evaluated, in Terraform's names; blocks as lists. */
function writtenAttributes(instance: ResourceInstance): MapValue {
  const { block } = instance;
  const attributes = new Map<string, Entry>();
  for (const name of instance.argumentNames) {
    const entry = instance.argument(name);
    if (entry !== undefined) attributes.set(name, entry);
  }
  const tags = instance.allTags();
  if (tags !== undefined) attributes.set('tags_all', { keyPlace: block.header, value: tags });
  const blocks = new Map(instance.blockTypes.flatMap((type): (readonly [string, BlockList])[] => {
    const list = instance.blocks(type);
    return list === undefined ? [] : [[type, list]];
  }));
  return asProviderWrites(instance.type, bodyModel({ attributes, blocks, place: labelsPlace(block) }, withDocuments));
}

function mappedResource(source: Written, { id, type, properties, conditions, header }: GraphNode): Resource {
  return { ...common(source), id, type, properties, conditions: [...source.conditions, ...conditions], header: header ?? source.header };
}

/** What became properties of another resource is still there under its own address. */
function partResource(source: Written): Resource {
  return { ...common(source), id: source.id, type: source.type, isPart: true, properties: source.attributes, conditions: source.conditions, header: source.header };
}

type Common = Pick<Resource, 'address' | 'sourceType' | 'unit' | 'attributes' | 'body' | 'madeBy' | 'written'>;

function common({ address, type, attributes, instance }: Written): Common {
  const { module } = instance.resource;
  return {
    address,
    sourceType: type,
    unit: module.context.unit,
    attributes: { kind: 'map', entries: new Map(), origin: { place: instance.block.header } },
    body: instance.block.place,
    madeBy: [...undecidedExistence(instance.block, instance.instance), ...module.madeBy],
    written: attributes,
  };
}

/** From the first label to the last. */
function labelsPlace({ labels, header }: Block): Place {
  const [first] = labels;
  const last = labels.at(-1);
  return first === undefined || last === undefined ? header : { source: header.source, start: first.place.start, end: last.place.end };
}

import type { Condition } from '../../../model/decision.js';
import type { Place } from '../../../model/source.js';
import type { MapValue } from '../../../model/value.js';
import { guarded, guardsOf } from './guards.js';
import type { Guard } from './guards.js';
import { rowOf } from './known.js';
import { Links } from './links.js';
import type { Parent } from './links.js';
import { combinedMaps } from './merge.js';
import { mapPart, mapResource } from './resource.js';
import type { MappedNode, MappingContext, TerraformResource } from './resource.js';
import type { PartRow } from './row.js';

/** A Terraform resource with what the graph needs to know of it. */
export interface SourceResource extends TerraformResource {
  /** `module.m["k"].aws_s3_bucket.a[0]`. */
  readonly address: string;
  /** It exists when all of these hold (an undecided count). */
  readonly conditions: readonly Condition[];
}

/** A Terraform resource that became properties of another one. */
export interface Part {
  readonly id: string;
  readonly address: string;
  readonly type: string;
  readonly header: Place;
}

export interface GraphNode extends MappedNode {
  /** Unique in the graph. The node that references to the Terraform resource mean has the resource's own id. */
  readonly id: string;
  readonly source: SourceResource;
  /** What was merged into it, in source order. */
  readonly parts: readonly Part[];
  /** Attributes with a value but without a counterpart, those of parts included: `aws_s3_bucket_acl.access_control_policy`. */
  readonly unmapped: readonly string[];
}

export interface MappedGraph {
  /** In source order; a part that found no parent is a node of its own. */
  readonly nodes: readonly GraphNode[];
  /** Ids of merged parts to the ids of the nodes that stand for them. */
  readonly standsFor: ReadonlyMap<string, string>;
}

/** All Terraform resources of a unit in CloudFormation's vocabulary, parts merged into the resources that they are parts of. */
export function mapResources(resources: readonly SourceResource[], options: Pick<MappingContext, 'providerMajor'> = {}): MappedGraph {
  const links = new Links(resources);
  const merges = new Map<string, Merge[]>();
  const standsFor = new Map<string, string>();
  for (const part of resources) {
    const row = rowOf(part.type);
    if (!row || !('partOf' in row)) continue;
    for (const parent of links.parentsOf(part, row)) {
      if (!standsFor.has(part.id)) standsFor.set(part.id, parent.id);
      const known = merges.get(parent.id);
      if (known) known.push({ part, row, parent });
      else merges.set(parent.id, [{ part, row, parent }]);
    }
  }
  const context: MappingContext = { ...options, typeOf: (id) => links.typeOf(id), standsFor: (id) => standsFor.get(id) ?? id };
  const nodes = resources.filter((resource) => !standsFor.has(resource.id)).flatMap((resource) => nodesOf(resource, merges.get(resource.id) ?? [], context));
  return { nodes, standsFor };
}

interface Merge {
  readonly part: SourceResource;
  readonly row: PartRow;
  readonly parent: Parent;
}

function nodesOf(resource: SourceResource, merges: readonly Merge[], context: MappingContext): readonly GraphNode[] {
  const row = rowOf(resource.type);
  if (row && 'partOf' in row && row.alone) return aloneNodes(resource, row, context);
  const mapped = mapResource(resource, context);
  return mapped.nodes.map((node, index) => {
    const own: GraphNode = { ...node, id: idOf(resource, node), source: resource, parts: [], unmapped: index === 0 ? mapped.unmapped : [] };
    return index === 0 ? merges.reduce<GraphNode>((parent, merge) => merged(parent, merge, context), own) : own;
  });
}

/** A part whose parent is elsewhere still says something about it. */
function aloneNodes(part: SourceResource, row: PartRow, context: MappingContext): readonly GraphNode[] {
  const links = row.partOf.filter((link) => 'by' in link && part.attributes.entries.has(link.by));
  const [first] = links.length > 0 ? links : row.partOf;
  if (!first) return [];
  const { properties, unmapped } = mapPart(part, row, first.type, context);
  return [{ key: '', type: first.type, properties, conditions: [], id: part.id, source: part, parts: [], unmapped }];
}

function merged(node: GraphNode, { part, row, parent }: Merge, context: MappingContext): GraphNode {
  const { properties, unmapped } = mapPart(part, row, parent.type, context);
  const shared = new Set(node.source.conditions);
  const own = guardsOf(part.conditions.filter((condition) => !shared.has(condition)), { place: part.header });
  const { id, address, type, header } = part;
  return {
    ...node,
    properties: combinedMaps(node.properties, underGuards(properties, [...own, ...parent.guards])),
    parts: [...node.parts, { id, address, type, header }],
    unmapped: [...node.unmapped, ...unmapped.map((attribute) => `${type}.${attribute}`)],
  };
}

function underGuards(properties: MapValue, guards: readonly Guard[]): MapValue {
  if (guards.length === 0) return properties;
  return {
    ...properties,
    entries: new Map([...properties.entries].map(([key, entry]) => [key, { ...entry, value: guarded({ value: entry.value, guards }) }])),
  };
}

function idOf(resource: SourceResource, { key }: MappedNode): string {
  return key === '' ? resource.id : `${resource.id}/${key}`;
}

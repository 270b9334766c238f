import { append } from '../../../model/append.js';
import type { Condition } from '../../../model/decision.js';
import type { Place } from '../../../model/source.js';
import type { MapValue } from '../../../model/value.js';
import { Fragments } from './fragments.js';
import { guarded, guardedItems, guardsOf } from './guards.js';
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
  /** The resource itself is not in the graph, only parts of it: this node is what they say about it. */
  readonly isFragment?: true;
  /** Attributes with a value but without a counterpart, those of parts included: `aws_s3_bucket_acl.access_control_policy`. */
  readonly unmapped: readonly string[];
}

export interface MappedGraph {
  /** In source order; parts that found no parent are a node of the parent's type with what they say about it. */
  readonly nodes: readonly GraphNode[];
  /** Ids of merged parts to the ids of the nodes that stand for them. */
  readonly standsFor: ReadonlyMap<string, string>;
}

/** All Terraform resources of a unit in CloudFormation's vocabulary, parts merged into the resources that they are parts of. */
export function mapResources(resources: readonly SourceResource[], options: Pick<MappingContext, 'providerMajor'> = {}): MappedGraph {
  const links = new Links(resources);
  const merges = new Map<string, Merge[]>();
  const standsFor = new Map<string, string>();
  const merge = (added: Merge): void => {
    const { part, parent } = added;
    if (!standsFor.has(part.id)) standsFor.set(part.id, parent.id);
    append(merges, parent.id, added);
  };
  const fragments = new Fragments();
  for (const part of resources) {
    const row = rowOf(part.type);
    if (!row || !('partOf' in row)) continue;
    const parents = links.parentsOf(part, row);
    for (const parent of parents) merge({ part, row, parent });
    const first = parents.length === 0 ? fragments.firstOfSame(part, row) : undefined;
    if (first) merge({ part, row, parent: first });
  }
  const context: MappingContext = { ...options, typeOf: (id) => links.typeOf(id), standsFor: (id) => standsFor.get(id) ?? id };
  const nodes = resources.filter((resource) => !standsFor.has(resource.id)).flatMap((resource) => {
    const [first, ...others] = ownNodes(resource, context);
    return first ? [(merges.get(resource.id) ?? []).reduce((node, one) => merged(node, one, context), first), ...others] : [];
  });
  return { nodes, standsFor };
}

interface Merge {
  readonly part: SourceResource;
  readonly row: PartRow;
  readonly parent: Parent;
}

function ownNodes(resource: SourceResource, context: MappingContext): readonly GraphNode[] {
  const row = rowOf(resource.type);
  if (row && 'partOf' in row) return fragmentNodes(resource, row, context);
  const mapped = mapResource(resource, context);
  // Written out: spreading objects takes a noticeable part of a large scan.
  return mapped.nodes.map((node, index) => {
    const { key, type, properties, conditions, header } = node;
    const unmapped = index === 0 ? mapped.unmapped : [];
    return { key, type, properties, conditions, ...(header && { header }), id: idOf(resource, node), source: resource, parts: [], unmapped };
  });
}

/** A part whose parents are elsewhere still says something about them. */
function fragmentNodes(part: SourceResource, row: PartRow, context: MappingContext): readonly GraphNode[] {
  const written = row.partOf.filter((link) => {
    const named = 'by' in link ? part.attributes.entries.get(link.by)?.value : undefined;
    return named !== undefined && guardedItems(named).length > 0;
  });
  const links = written.length > 0 ? written : row.partOf.slice(0, 1);
  return links.map((link, index) => {
    const { properties, unmapped } = mapPart(part, row, link.type, context);
    const node = { key: index === 0 ? '' : link.type, type: link.type, properties, conditions: [] };
    return { ...node, id: idOf(part, node), source: part, parts: [], unmapped: index === 0 ? unmapped : [], isFragment: true };
  });
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

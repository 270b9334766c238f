import { append } from '../../../model/append.js';
import type { Resource, ResourcePart } from '../../../model/resource.js';
import type { MapValue, Value } from '../../../model/value.js';
import { mapResources } from '../mapping/index.js';
import type { GraphNode, SourceResource } from '../mapping/index.js';
import type { Entry } from '../values/value.js';
import type { BlockList } from './evaluation/bodies.js';
import { bodyModel } from './evaluation/bodies.js';
import { withDocuments, withYamlDocument } from './evaluation/documents.js';
import { undecidedExistence } from './evaluation/repetition.js';
import type { ResourceInstance } from './evaluation/resource.js';
import type { Module } from './module.js';
import { propertyNames } from './property-names.js';
import { asProviderWrites } from './provider-rewrites.js';
import { greatestMajor } from './provider-versions.js';

/** Terraform's resources of one unit as nodes of the graph, those that are parts of another one too. */
export function graphResources(root: Module, instances: readonly ResourceInstance[]): readonly Resource[] {
  const modules = new Set([root, ...instances.map(({ resource }) => resource.module.module)]);
  return graphNodes(instances.map(writtenResource), greatestMajor([...modules].flatMap(({ awsVersions }) => awsVersions)));
}

/** A resource of Terraform, wherever it was read, with what its nodes have in common. */
export interface WrittenResource extends SourceResource, Pick<Resource, 'unit' | 'body' | 'madeBy'> {
  readonly written: MapValue;
  /** `Resource.attributes`. */
  readonly meta: MapValue;
}

/** The nodes of one unit's resources, those that are parts of another one too. `providerMajor`: the newest that is allowed, where that is known. */
export function graphNodes(resources: readonly WrittenResource[], providerMajor?: number): readonly Resource[] {
  const written = resources.map(withYamlArgument);
  const { nodes, standsFor } = mapResources(written, providerMajor === undefined ? {} : { providerMajor });
  const bySource = new Map<string, GraphNode[]>();
  for (const node of nodes) append(bySource, node.source.id, node);
  const bySourceId = new Map(written.map((source) => [source.id, source]));
  return written.flatMap((source) => {
    const own = bySource.get(source.id) ?? [];
    if (own.length === 0 && standsFor.has(source.id)) return [partResource(source)];
    return own.map((node) => mappedResource(source, node, bySourceId));
  });
}

/** Arguments that take a document of JSON or of YAML. https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs */
const YAML_ARGUMENTS: ReadonlyMap<string, string> = new Map([
  ['aws_api_gateway_rest_api', 'body'],
  ['aws_apigatewayv2_api', 'body'],
  ['aws_ssm_document', 'content'],
]);

function withYamlArgument(resource: WrittenResource): WrittenResource {
  const name = YAML_ARGUMENTS.get(resource.type);
  const entry = name === undefined ? undefined : resource.attributes.entries.get(name);
  if (name === undefined || entry === undefined) return resource;
  const entries = new Map(resource.attributes.entries).set(name, { ...entry, value: withYamlDocument(entry.value) });
  return { ...resource, attributes: { ...resource.attributes, entries } };
}

/** An instance, evaluated. */
export function writtenResource(instance: ResourceInstance): WrittenResource {
  const { id, type, address, conditions, block } = instance;
  const { module, declaration } = instance.resource;
  const attributes = writtenAttributes(instance);
  return {
    id,
    type,
    address,
    conditions,
    header: declaration.header,
    attributes,
    written: attributes,
    meta: declaration.meta(),
    unit: module.context.unit,
    body: block.place,
    madeBy: [...undecidedExistence(block, instance.instance), ...module.madeBy],
  };
}

/** What is written, evaluated, in Terraform's names; blocks as lists. */
function writtenAttributes(instance: ResourceInstance): MapValue {
  const { block, resource: { declaration, module: { context } } } = instance;
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
  const model = (value: Value): Value => withDocuments(value, (diagnostic) => context.report(diagnostic));
  return asProviderWrites(instance.type, bodyModel({ attributes, blocks, place: declaration.header }, model));
}

function mappedResource(source: WrittenResource, node: GraphNode, bySourceId: ReadonlyMap<string, WrittenResource>): Resource {
  const { id, type, properties, conditions, header, isFragment } = node;
  const parts = node.parts.flatMap(({ id: part }) => {
    const written = bySourceId.get(part);
    return written ? [written] : [];
  });
  // Written out: spreading objects takes a noticeable part of a large scan.
  return {
    address: source.address,
    sourceType: source.type,
    unit: source.unit,
    attributes: source.meta,
    body: source.body,
    madeBy: source.madeBy,
    written: source.written,
    id,
    type,
    properties,
    conditions: conditions.length === 0 ? source.conditions : [...source.conditions, ...conditions],
    header: header ?? source.header,
    nameOf: propertyNames(source, parts),
    ...(parts.length > 0 && { parts: parts.map(resourcePart) }),
    ...(isFragment && { isFragment }),
  };
}

function resourcePart({ address, type: sourceType, header, body }: WrittenResource): ResourcePart {
  return { address, sourceType, header, body };
}

/** What became properties of another resource is still there under its own address. */
function partResource(source: WrittenResource): Resource {
  const { id, type, attributes: properties, conditions, header } = source;
  return { ...common(source), id, type, isPart: true, properties, conditions, header, nameOf: propertyNames(source, []) };
}

type Common = Pick<Resource, 'address' | 'sourceType' | 'unit' | 'attributes' | 'body' | 'madeBy' | 'written'>;

function common({ address, type, unit, meta, body, madeBy, written }: WrittenResource): Common {
  return { address, sourceType: type, unit, attributes: meta, body, madeBy, written };
}

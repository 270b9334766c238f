import type { Condition } from '../../../model/decision.js';
import type { Place } from '../../../model/source.js';
import type { ListValue, MapEntry, MapValue, Origin, Reference, Value } from '../../../model/value.js';
import { blockScope, resourceScope } from './alignment.js';
import type { Scope } from './alignment.js';
import { converted, withReferences } from './conversion.js';
import { conditionsOf, guardedItems } from './guards.js';
import type { Guard } from './guards.js';
import { rowOf, typeName } from './known.js';
import { assemble } from './merge.js';
import type { Placement } from './merge.js';
import { ownEntry } from './own-entry.js';
import { parsePath, shapeAt } from './path.js';
import { converterOf, placementsOf, spreadObjects } from './placements.js';
import type { Reading } from './placements.js';
import { referenceAttribute } from './references.js';
import type { Child, PartRow, TypeRow } from './row.js';
import { CLOUDFORMATION_SHAPES } from './schemas.js';
import { scopeOf } from './scopes.js';
import type { ObjectShape } from './shapes.js';
import { withConstants, withDefaults } from './implied.js';

/** A Terraform resource, evaluated. */
export interface TerraformResource {
  /** `Resource.id` in the graph. */
  readonly id: string;
  /** `aws_s3_bucket`. */
  readonly type: string;
  /** In Terraform's names; nested blocks as lists of maps. References name their target by id and Terraform's attribute. */
  readonly attributes: MapValue;
  /** Tight: what is implied by the resource's being there points here. */
  readonly header: Place;
}

/** What references mean. */
export interface MappingContext {
  /** Terraform's type of the resource with this id. */
  readonly typeOf: (id: string) => string | undefined;
  /** The resource that stands for this one in the graph: parts are their parent. */
  readonly standsFor?: (id: string) => string;
  /** Major version of the AWS provider; the newest where nothing is known about it. */
  readonly providerMajor?: number;
}

/** One node of the graph. A Terraform resource is one, or several where CloudFormation has several resources. */
export interface MappedNode {
  /** Tells the nodes of one resource apart: empty, or the block that it comes from (`ingress[0]`). */
  readonly key: string;
  readonly type: string;
  readonly properties: MapValue;
  /** Beside those of the resource, outermost first. */
  readonly conditions: readonly Condition[];
  /** Where it stands, when it is a block of its own. */
  readonly header?: Place;
}

export interface MappedResource {
  /** At least one. */
  readonly nodes: readonly MappedNode[];
  /** Attributes with a value that CloudFormation has no property for, or none that is known; dotted, sorted. */
  readonly unmapped: readonly string[];
}

/** A Terraform resource in CloudFormation's vocabulary. A type without a counterpart keeps its name and attributes. */
export function mapResource(resource: TerraformResource, context: MappingContext): MappedResource {
  const row = rowOf(resource.type);
  if (!row || !('type' in row)) return { nodes: [ownNode(resource, context)], unmapped: [] };
  const unmapped = new Set<string>();
  if (!row.variants) return { nodes: nodesOf(resource, row, context, unmapped), unmapped: [...unmapped].sort() };
  const nodes = variantsOf(row, resource.attributes).flatMap((variant, index) => {
    return nodesOf(resource, variant.row, context, unmapped).map((node) => ({
      ...node,
      key: index === 0 ? node.key : `${node.key}:${index}`,
      conditions: [...conditionsOf(variant.guards), ...node.conditions],
    }));
  });
  return { nodes, unmapped: [...unmapped].sort() };
}

function nodesOf(written: TerraformResource, row: TypeRow, context: MappingContext, unmapped: Set<string>): readonly MappedNode[] {
  const resource = withAllTags(written);
  const scope = scopeOf(resource.type, row, row.type);
  if (!scope) return [ownNode(resource, context)];
  const reading = readingOf(resource, context, row, unmapped);
  return [...ownNodes(resource, row, scope, reading, context.providerMajor), ...childNodes(resource, row, scope, reading)];
}

/** With the tags that it gets: the default ones of the provider, and its own over them. */
function withAllTags(resource: TerraformResource): TerraformResource {
  const { attributes } = resource;
  const all = attributes.entries.get('tags_all');
  if (all === undefined) return resource;
  const keyPlace = attributes.entries.get('tags')?.keyPlace ?? all.keyPlace;
  return { ...resource, attributes: { ...attributes, entries: new Map(attributes.entries).set('tags', { keyPlace, value: all.value }) } };
}

/** What a part says about its parent, as properties of the parent. */
export function mapPart(
  part: TerraformResource,
  row: PartRow,
  parentType: string,
  context: MappingContext,
): { readonly properties: MapValue; readonly unmapped: readonly string[] } {
  const scope = scopeOf(part.type, row, parentType);
  if (!scope) return { properties: { kind: 'map', entries: new Map(), origin: part.attributes.origin }, unmapped: [] };
  const unmapped = new Set<string>();
  const links = row.partOf.flatMap((link) => ('by' in link ? [link.by] : link.same));
  const reading = { ...readingOf(part, context, {}, unmapped), skipped: new Set(links) };
  const properties = assemble([...containerOf(part, scope), ...placementsOf(part.attributes, scope, reading)], part.attributes.origin);
  return { properties: implied(properties, row, scope.root, part.header), unmapped: [...unmapped].sort() };
}

/** What everything of a resource goes into is there with the resource, whatever is written in it, and stands where the resource does. */
function containerOf({ header }: TerraformResource, { base }: Scope): readonly Placement[] {
  if (base.length === 0) return [];
  return [{ path: base, keyPlace: header, value: { kind: 'map', entries: new Map(), origin: { place: header } } }];
}

function ownNode({ type, attributes }: TerraformResource, context: MappingContext): MappedNode {
  const entries = [...attributes.entries].map(([key, { keyPlace, value }]): [string, MapEntry] => {
    return [key, { keyPlace, value: withReferences(value, { reference: (reference) => mappedReference(reference, context) }) }];
  });
  return { key: '', type, properties: { ...attributes, entries: new Map(entries) }, conditions: [] };
}

function readingOf(resource: TerraformResource, context: MappingContext, { spread = {}, children = {} }: Partial<TypeRow>, unmapped: Set<string>): Reading {
  return {
    reference: (reference) => mappedReference(reference, context),
    self: (place) => ({ kind: 'reference', target: context.standsFor?.(resource.id) ?? resource.id, origin: { place } }),
    spread,
    skipped: new Set(Object.keys(children)),
    unmapped,
  };
}

function mappedReference(reference: Reference, { typeOf, standsFor }: MappingContext): Reference {
  const type = typeOf(reference.target);
  const { attribute, ...rest } = reference;
  const target = standsFor?.(reference.target) ?? reference.target;
  const mapped = attribute === undefined || type === undefined ? attribute : referenceAttribute(type, attribute);
  return { ...rest, target, ...(mapped !== undefined && { attribute: mapped }) };
}

/** The row with the defaults that hold for this resource. */
function withItsDefaults(row: TypeRow, attributes: MapValue, providerMajor: number | undefined): TypeRow {
  const { legacy, made } = row;
  const isOld = legacy && providerMajor !== undefined && providerMajor < legacy.before;
  const isNew = made && !made.from.some((name) => isWritten(attributes.entries.get(name)?.value));
  return isOld || isNew ? { ...row, defaults: { ...row.defaults, ...(isNew && made.defaults), ...(isOld && legacy.defaults) } } : row;
}

function isWritten(value: Value | undefined): boolean {
  if (value === undefined || value.kind === 'absent') return false;
  return value.kind === 'list' ? value.items.length > 0 : value.kind !== 'literal' || value.value !== null;
}

function ownNodes(resource: TerraformResource, row: TypeRow, scope: Scope, reading: Reading, providerMajor: number | undefined): readonly MappedNode[] {
  const spread = row.spread?.[''];
  const objects = spread
    ? spreadObjects(resource.attributes, scope, spread, reading)
    : [{ value: assemble([...containerOf(resource, scope), ...placementsOf(resource.attributes, scope, reading)], resource.attributes.origin), guards: [] }];
  return objects.flatMap(({ value, guards }, index) => {
    if (value.kind !== 'map') return [];
    const properties = implied(value, withItsDefaults(row, resource.attributes, providerMajor), scope.root, resource.header);
    return [{ key: index === 0 ? '' : `#${index}`, type: row.type, properties, conditions: conditionsOf(guards) }];
  });
}

interface Variant {
  readonly row: TypeRow;
  readonly guards: readonly Guard[];
}

/** The rows that hold for a resource, each under what decides it. */
function variantsOf(row: TypeRow, attributes: MapValue): readonly Variant[] {
  const value = row.variants && attributes.entries.get(row.variants.by)?.value;
  const items = value ? guardedItems(value) : [];
  if (items.length === 0) return [{ row, guards: [] }];
  return items.map((item) => {
    const variant = item.value.kind === 'literal' ? ownEntry(row.variants?.rows, String(item.value.value)) : undefined;
    return { row: variant ?? row, guards: item.guards };
  });
}

function childNodes(resource: TerraformResource, row: TypeRow, scope: Scope, reading: Reading): readonly MappedNode[] {
  return Object.entries(row.children ?? {}).flatMap(([name, child]) => {
    const entry = resource.attributes.entries.get(name);
    const shape = CLOUDFORMATION_SHAPES.of(child.type);
    if (!entry || !shape) return [];
    const inside = resourceScope(child, typeName(child.type), shape.root, blockScope(scope, name).source);
    return childrenIn(name, entry, child, inside, { ...reading, skipped: new Set() });
  });
}

function childrenIn(name: string, { keyPlace, value }: MapEntry, child: Child, scope: Scope, reading: Reading): readonly MappedNode[] {
  return guardedItems(value).flatMap(({ value: item, guards }, index) => {
    const header = item.kind === 'map' ? item.origin.place : keyPlace;
    const contents = item.kind === 'map' && child.to === undefined
      ? spreadObjects(item, scope, child.spread ?? {}, reading)
      : [{ value: textChild(item, keyPlace, child, scope, reading), guards: [] }];
    return contents.flatMap(({ value: properties, guards: inner }, part) => {
      if (properties.kind !== 'map') return [];
      const key = part === 0 ? `${name}[${index}]` : `${name}[${index}]#${part}`;
      const linked = withLink(implied(properties, child, scope.root, header), child.link, header, scope, reading);
      return [{ key, type: child.type, properties: linked, conditions: conditionsOf([...guards, ...inner]), header }];
    });
  });
}

/** A child that is one value, a policy for instance. */
function textChild(value: Value, keyPlace: Place, { to }: Child, scope: Scope, reading: Reading): MapValue {
  const path = parsePath(to ?? '');
  const shape = shapeAt(scope.root, path) ?? { kind: 'json' };
  return assemble([{ path, keyPlace, value: converted(value, shape, {}, converterOf(undefined, reading)) }], value.origin);
}

function withLink(properties: MapValue, link: string, place: Place, scope: Scope, reading: Reading): MapValue {
  const self = reading.self(place);
  const origin: Origin = { place };
  const list: ListValue = { kind: 'list', items: [self], origin };
  const value = shapeAt(scope.root, parsePath(link))?.kind === 'list' ? list : self;
  return { ...properties, entries: new Map(properties.entries).set(link, { keyPlace: place, value }) };
}

function implied(properties: MapValue, { constants = {}, defaults = {} }: Pick<TypeRow, 'constants' | 'defaults'>, root: ObjectShape, place: Place): MapValue {
  return withDefaults(withConstants(properties, constants, root, place), defaults, place);
}


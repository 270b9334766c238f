import type { Resource } from '../../../model/resource.js';
import { textAt } from '../../../model/source.js';
import type { MapValue, Value } from '../../../model/value.js';
import { referencesIn } from '../expressions/references.js';
import { expressionsIn } from './body-expressions.js';
import type { ModuleInstance } from './evaluation/module-instance.js';
import type { ResourceInstance } from './evaluation/resource.js';
import { moduleInstances } from './evaluation/walk.js';
import { writtenResource } from './graph-resources.js';
import { propertyNames } from './property-names.js';
import { resourceKey } from './resource-declaration.js';

/** Data sources at which policies look, by what they are there. */
const LOOKED_AT: ReadonlyMap<string, string> = new Map([
  ['aws_ami', 'Nearside::ImageLookup'],
  ['aws_ami_ids', 'Nearside::ImageLookup'],
  ['http', 'Nearside::HttpRequest'],
]);

/** The look-ups of machine images and the HTTP requests in a root module and the modules that it calls, with the arguments that are written. */
export function dataDeclarations(root: ModuleInstance): readonly Resource[] {
  return [...moduleInstances(root)].flatMap((module) => [...module.module.resources].flatMap(([key, { mode, type: written }]) => {
    const type = mode === 'data' ? LOOKED_AT.get(written) : undefined;
    return type === undefined ? [] : (module.resource(key)?.list() ?? []).map((instance) => dataDeclaration(instance, type));
  }));
}

/** A data source as policies look at it, with the arguments that are written. */
export function dataDeclaration(instance: ResourceInstance, type: string): Resource {
  const { id, type: sourceType, address, conditions, header, attributes, meta, unit, body, madeBy, written } = writtenResource(instance);
  const nameOf = propertyNames({ type: sourceType, address, header, body, written }, []);
  const properties = type === 'Nearside::HttpRequest' ? withMentions(attributes, instance) : attributes;
  return { id, address, type, sourceType, unit, properties, attributes: meta, nameOf, conditions, header, body, madeBy };
}

/** With `mentions`: the attributes of managed resources that are mentioned in the arguments, whatever they turn out to be. */
function withMentions(attributes: MapValue, { block, resource: { module } }: ResourceInstance): MapValue {
  const items = [...expressionsIn(block.body)].flatMap(referencesIn).flatMap(({ names: [type = '', name = ''], place }): readonly Value[] => {
    const attribute = /\.(\w+)$/.exec(textAt(place))?.[1];
    const mentioned = module.module.resources.has(resourceKey('managed', type, name)) ? module.resource(resourceKey('managed', type, name))?.list() : undefined;
    return (mentioned ?? []).map(({ id }) => ({ kind: 'reference', target: id, ...(attribute !== undefined && { attribute }), origin: { place } }));
  });
  const entries = new Map(attributes.entries).set('mentions', { keyPlace: block.header, value: { kind: 'list', items, origin: attributes.origin } });
  return { ...attributes, entries };
}

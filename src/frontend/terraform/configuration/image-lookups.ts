import type { Resource } from '../../../model/resource.js';
import type { ModuleInstance } from './evaluation/module-instance.js';
import type { ResourceInstance } from './evaluation/resource.js';
import { moduleInstances } from './evaluation/walk.js';
import { writtenResource } from './graph-resources.js';
import { propertyNames } from './property-names.js';

const LOOKUPS: ReadonlySet<string> = new Set(['aws_ami', 'aws_ami_ids']);

/** The look-ups of machine images in a root module and the modules that it calls, with the arguments that are written, as policies look at them. */
export function imageLookups(root: ModuleInstance): readonly Resource[] {
  return [...moduleInstances(root)].flatMap((module) => {
    const keys = [...module.module.resources].filter(([, { mode, type }]) => mode === 'data' && LOOKUPS.has(type)).map(([key]) => key);
    return keys.flatMap((key) => (module.resource(key)?.list() ?? []).map(declaration));
  });
}

function declaration(instance: ResourceInstance): Resource {
  const { id, type, address, conditions, header, attributes, meta, unit, body, madeBy, written } = writtenResource(instance);
  const nameOf = propertyNames({ type, address, header, body, written }, []);
  return {
    id, address, type: 'Nearside::ImageLookup', sourceType: type, unit, properties: attributes, attributes: meta, nameOf, conditions, header, body, madeBy,
  };
}

/**
 * Writes what the mapping from Terraform needs to know of CloudFormation's resource types: the names and shapes of their
 * properties, from AWS's public schema, to `src/frontend/terraform/mapping/generated`: `npx jiti scripts/mapping-shapes.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { loadAwsServiceSpec } from '@aws-cdk/aws-service-spec';
import type { PropertyType, Resource, ResourceProperties } from '@aws-cdk/service-spec-types';

import { definition } from './generate-types/spec.js';
import type { ServiceSpec } from './generate-types/spec.js';
import { shapeModule, shapeText } from './mapping/write-shapes.js';
import type { ShapeLine } from './mapping/write-shapes.js';

const folder = fileURLToPath(new URL('../src/frontend/terraform/mapping/generated', import.meta.url));

const spec = await loadAwsServiceSpec();
const text = shapeText(spec.all('resource').map((resource) => shapeLine(spec, resource)));
mkdirSync(folder, { recursive: true });
const docstring = 'CloudFormation\'s resource types. Generated from @aws-cdk/aws-service-spec.';
writeFileSync(`${folder}/cloudformation.ts`, shapeModule(docstring, 'CLOUDFORMATION', text));

function shapeLine(service: ServiceSpec, resource: Resource): ShapeLine {
  const objects: Map<string, string>[] = [];
  const known = new Map<string, number>();
  const add = (properties: ResourceProperties): number => {
    const own = new Map<string, string>();
    const index = objects.push(own) - 1;
    for (const [name, property] of Object.entries(properties)) own.set(name, notation(property.type));
    return index;
  };
  const notation = (type: PropertyType): string => {
    switch (type.type) {
      case 'ref': {
        const target = definition(service, type);
        const index = known.get(target.$id);
        if (index !== undefined) return String(index);
        known.set(target.$id, objects.length);
        return String(add(target.properties));
      }
      case 'array':
        return `[${notation(type.element)}`;
      case 'map':
        return `{${notation(type.element)}`;
      case 'union':
        return notation(mostTelling(type.types));
      case 'json':
        return 'j';
      case 'tag':
        return 't';
      default:
        return '';
    }
  };
  add(resource.properties);
  return { type: resource.cloudFormationType, attributes: Object.keys(resource.attributes), identifier: resource.primaryIdentifier ?? [], objects };
}

/** Of several types the one with the most structure: scalars fit everywhere. */
function mostTelling(types: readonly PropertyType[]): PropertyType {
  const order = ['ref', 'array', 'map', 'tag', 'json'];
  const [first] = [...types].sort((a, b) => rank(a, order) - rank(b, order));
  if (!first) throw new Error('a union of nothing');
  return first;
}

function rank(type: PropertyType, order: readonly string[]): number {
  const index = order.indexOf(type.type);
  return index < 0 ? order.length : index;
}

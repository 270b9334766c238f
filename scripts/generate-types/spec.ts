import type { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import type { PropertyType, Resource, ResourceProperties, TypeDefinition } from '@aws-cdk/service-spec-types';

/** AWS's resource schemas as `@aws-cdk/aws-service-spec` ships them. */
export type ServiceSpec = ReturnType<typeof loadAwsServiceSpecSync>;

export interface ServiceTypes {
  /** The name of its module: `s3` for `AWS::S3`. */
  readonly module: string;
  readonly resources: readonly ResourceType[];
}

export interface ResourceType {
  /** `AWS::S3::Bucket` */
  readonly type: string;
  /** `Bucket` */
  readonly name: string;
  readonly properties: ResourceProperties;
  /** The definitions that its properties use, directly or through each other; no two have the same name. */
  readonly nested: readonly TypeDefinition[];
}

/** All services that have resource types, sorted by module, their resource types and nested definitions by name. */
export function serviceTypes(spec: ServiceSpec): readonly ServiceTypes[] {
  const services = new Map<string, ResourceType[]>();
  for (const resource of spec.all('resource')) {
    const module = moduleName(resource.cloudFormationType);
    const resources = services.get(module) ?? [];
    resources.push(resourceType(spec, resource));
    services.set(module, resources);
  }
  return [...services]
    .map(([module, resources]) => ({ module, resources: sortedBy(resources, (resource) => resource.name) }))
    .sort((a, b) => compare(a.module, b.module));
}

/** What a type of kind `ref` refers to. */
export function definition(spec: ServiceSpec, type: PropertyType & { readonly type: 'ref' }): TypeDefinition {
  return spec.get('typeDefinition', type.reference);
}

/** Code unit order: the same on every machine, unlike `localeCompare`. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function sortedBy<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...items].sort((a, b) => compare(key(a), key(b)));
}

function moduleName(type: string): string {
  const [, service, name, ...rest] = type.split('::');
  if (!service || !name || rest.length > 0) throw new Error(`${type} is not of the form AWS::Service::Name`);
  return service.toLowerCase();
}

function resourceType(spec: ServiceSpec, resource: Resource): ResourceType {
  return { type: resource.cloudFormationType, name: resource.name, properties: resource.properties, nested: nestedTypes(spec, resource) };
}

function nestedTypes(spec: ServiceSpec, resource: Resource): readonly TypeDefinition[] {
  const found = new Map<string, TypeDefinition>();
  const pending: ResourceProperties[] = [resource.properties];
  for (let properties = pending.pop(); properties; properties = pending.pop()) {
    for (const used of Object.values(properties).flatMap((property) => definitionsIn(spec, property.type))) {
      const known = found.get(used.name);
      if (known && known.$id !== used.$id) throw new Error(`${resource.cloudFormationType} has two definitions named ${used.name}`);
      if (known) continue;
      found.set(used.name, used);
      pending.push(used.properties);
    }
  }
  return sortedBy([...found.values()], (type) => type.name);
}

/** Of the current type only: a property's `previousTypes` tell how AWS used to describe the same thing, less precisely. */
function definitionsIn(spec: ServiceSpec, type: PropertyType): readonly TypeDefinition[] {
  switch (type.type) {
    case 'ref':
      return [definition(spec, type)];
    case 'array':
    case 'map':
      return definitionsIn(spec, type.element);
    case 'union':
      return type.types.flatMap((member) => definitionsIn(spec, member));
    default:
      return [];
  }
}

import type { PropertyType, ResourceProperties } from '@aws-cdk/service-spec-types';

import { compare, definition, serviceTypes, sortedBy } from './spec.js';
import type { ResourceType, ServiceSpec, ServiceTypes } from './spec.js';

/** The types that all modules share, imported as `aws`: a lower-case name that no type of AWS's own can hide. */
const common = `declare const json: unique symbol;

/** JSON of any shape: a policy document, a schema. Not indexable: read it through a view. */
export interface Json {
  readonly [json]: true;
}

export interface Tag {
  readonly Key?: string;
  readonly Value?: string;
}

export {};
`;

/**
 * The generated folder as file name → text: a module per service, `common.d.ts`, and `index.d.ts`, which maps every resource type
 * to its interface.
 */
export function renderTypes(spec: ServiceSpec): ReadonlyMap<string, string> {
  const services = serviceTypes(spec);
  const files = new Map<string, string>([['common.d.ts', common], ['index.d.ts', index(services)]]);
  for (const service of services) {
    const file = `${service.module}.d.ts`;
    if (files.has(file)) throw new Error(`two sources of ${file}`);
    files.set(file, serviceModule(spec, service));
  }
  return files;
}

function index(services: readonly ServiceTypes[]): string {
  const rows = services
    .flatMap(({ module, resources }) => resources.map(({ type, name }) => ({ type, target: `import('./${module}.js').${name}` })))
    .sort((a, b) => compare(a.type, b.type))
    .map(({ type, target }) => `  '${type}': ${target};\n`);
  return `export type { Json, Tag } from './common.js';\n\nexport interface ResourceTypes {\n${rows.join('')}}\n`;
}

function serviceModule(spec: ServiceSpec, { resources }: ServiceTypes): string {
  const body = resources.map((resource) => resourceInterface(spec, resource)).join('\n');
  return body.includes('aws.') ? `import type * as aws from './common.js';\n\n${body}` : body;
}

function resourceInterface(spec: ServiceSpec, { name, properties, nested }: ResourceType): string {
  const own = `export interface ${typeName(name)} {\n${members(spec, properties, '  ', `${name}.`)}}\n`;
  if (nested.length === 0) return own;
  const inner = nested.map((type) => `  interface ${typeName(type.name)} {\n${members(spec, type.properties, '    ', '')}  }\n`);
  return `${own}export namespace ${name} {\n${inner.join('')}}\n`;
}

/** All are optional: a template may leave out what AWS requires, and a policy has to look at it nevertheless. */
function members(spec: ServiceSpec, properties: ResourceProperties, indent: string, scope: string): string {
  return sortedBy(Object.entries(properties), ([name]) => name)
    .map(([name, { type }]) => `${indent}readonly ${propertyName(name)}?: ${typeText(spec, type, scope)};\n`)
    .join('');
}

/** `scope` is what a nested type's name needs before it: `Bucket.` outside of its namespace, nothing inside. */
function typeText(spec: ServiceSpec, type: PropertyType, scope: string): string {
  switch (type.type) {
    case 'string':
    case 'date-time':
      return 'string';
    case 'number':
    case 'integer':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'null':
      return 'null';
    case 'json':
      return 'aws.Json';
    case 'tag':
      return 'aws.Tag';
    case 'ref':
      return scope + definition(spec, type).name;
    case 'array':
      return `readonly ${elementText(typeText(spec, type.element, scope))}[]`;
    case 'map':
      // Not Readonly<Record<…>>, which is the same type but could be hidden by an AWS type called Record.
      return `{ readonly [key: string]: ${typeText(spec, type.element, scope)} }`;
    case 'union':
      return [...new Set(type.types.map((member) => typeText(spec, member, scope)))].join(' | ');
    default:
      return unexpected(type);
  }
}

function elementText(text: string): string {
  return /^[\w.]+$/.test(text) ? text : `(${text})`;
}

/** Capitals cannot collide with a keyword, a primitive or `aws`. */
function typeName(name: string): string {
  if (!/^[A-Z]\w*$/.test(name)) throw new Error(`${name} does not do as a type's name`);
  return name;
}

function propertyName(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replace(/[\\']/g, '\\$&')}'`;
}

function unexpected(type: never): never {
  throw new Error(`no TypeScript type for ${JSON.stringify(type)}`);
}

import type { Resource } from '../../../model/resource.js';
import type { MapEntry, MapValue } from '../../../model/value.js';
import type { Block, Expression } from '../../../syntax/hcl/index.js';
import { referencesIn } from '../expressions/references.js';
import { toModelValue } from '../values/to-model.js';
import { expressionsIn } from './body-expressions.js';
import { withDocuments } from './evaluation/documents.js';
import type { ModuleInstance } from './evaluation/module-instance.js';
import type { ResourceInstance } from './evaluation/resource.js';
import { moduleInstances } from './evaluation/walk.js';
import type { Module } from './module.js';
import { propertyNames } from './property-names.js';
import { resourceKey } from './resource-declaration.js';

const DOCUMENT = 'aws_iam_policy_document';

/**
 * The policy documents that nothing in a root module and the modules that it calls uses, or that leave it by an output: as policies
 * look at them. Where a resource uses a document, the resource is looked at.
 */
export function unusedDocuments(root: ModuleInstance): readonly Resource[] {
  return [...moduleInstances(root)].flatMap((module) => {
    const documents = [...module.module.resources].flatMap(([key, { mode, type }]) => (mode === 'data' && type === DOCUMENT ? [key] : []));
    if (documents.length === 0) return [];
    const used = usedDocuments(module.module, module.isRoot);
    return documents.filter((key) => !used.has(key)).flatMap((key) => (module.resource(key)?.list() ?? []).map(declaration));
  });
}

/** The keys of the documents that something mentions. What a called module has as an output may be used by its caller. */
function usedDocuments(module: Module, isRoot: boolean): ReadonlySet<string> {
  const used = new Set<string>();
  for (const expression of expressionsOf(module, isRoot)) {
    for (const { names: [root, type, name] } of referencesIn(expression)) {
      if (root === 'data' && type === DOCUMENT && name !== undefined) used.add(resourceKey('data', type, name));
    }
  }
  return used;
}

function* expressionsOf({ locals, resources, calls, providers, outputs }: Module, isRoot: boolean): Iterable<Expression> {
  for (const { value } of locals.values()) yield value;
  const declared = [...resources.values()].map(({ block }) => block);
  const blocks: readonly Block[] = [...declared, ...calls.values(), ...providers.values(), ...(isRoot ? [] : outputs.values())];
  for (const { body } of blocks) yield* expressionsIn(body);
}

function declaration(instance: ResourceInstance): Resource {
  const { id, address, type, block, conditions, resource: { module } } = instance;
  const { unit } = module.context;
  const { header, place: body } = block;
  const json = withDocuments(toModelValue(instance.attribute('json', header)), (diagnostic) => module.context.report(diagnostic));
  const nothing = mapOf([], instance);
  return {
    id,
    address,
    type: 'Nearside::PolicyDocument',
    sourceType: type,
    unit,
    properties: mapOf([['PolicyDocument', { keyPlace: header, value: json }]], instance),
    attributes: nothing,
    nameOf: propertyNames({ type, address, header, body, written: nothing }, []),
    conditions,
    header,
    body,
    madeBy: module.madeBy,
  };
}

function mapOf(entries: readonly (readonly [string, MapEntry])[], { block }: ResourceInstance): MapValue {
  return { kind: 'map', entries: new Map(entries), origin: { place: block.header } };
}

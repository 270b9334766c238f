import type { Resource } from '../../../model/resource.js';
import type { MapEntry, MapValue } from '../../../model/value.js';
import type { Block, Expression } from '../../../syntax/hcl/index.js';
import { referencesIn } from '../expressions/references.js';
import { toModelValue } from '../values/to-model.js';
import { expressionsIn } from './body-expressions.js';
import { dataDeclaration } from './data-declarations.js';
import { withDocuments } from './evaluation/documents.js';
import type { ModuleInstance } from './evaluation/module-instance.js';
import type { ResourceInstance } from './evaluation/resource.js';
import { moduleInstances } from './evaluation/walk.js';
import { propertyNames } from './property-names.js';
import { resourceKey } from './resource-declaration.js';

/** Data sources that say what somebody may do, as policies look at them. */
const LOOKED_AT: ReadonlyMap<string, (instance: ResourceInstance) => Resource> = new Map([
  ['aws_iam_policy_document', policyDocument],
  ['aws_iam_policy', (instance) => dataDeclaration(instance, 'Nearside::PolicyLookup')],
]);

/**
 * The policy documents and look-ups of policies that nothing in a root module and the modules that it calls uses, or that leave it by
 * an output, or go into a module that is not on disk. Where a resource uses one, the resource is looked at.
 */
export function unusedData(root: ModuleInstance): readonly Resource[] {
  return [...moduleInstances(root)].flatMap((module) => {
    const found = [...module.module.resources].flatMap(([key, { mode, type }]) => {
      const declared = mode === 'data' ? LOOKED_AT.get(type) : undefined;
      return declared === undefined ? [] : [{ key, declared }];
    });
    if (found.length === 0) return [];
    const used = usedData(module);
    return found.filter(({ key }) => !used.has(key)).flatMap(({ key, declared }) => (module.resource(key)?.list() ?? []).map(declared));
  });
}

/** The keys of the data sources that something mentions. What a called module has as an output may be used by its caller. */
function usedData(module: ModuleInstance): ReadonlySet<string> {
  const used = new Set<string>();
  for (const expression of expressionsOf(module)) {
    for (const { names: [root, type, name] } of referencesIn(expression)) {
      if (root === 'data' && type !== undefined && name !== undefined) used.add(resourceKey('data', type, name));
    }
  }
  return used;
}

function* expressionsOf(instance: ModuleInstance): Iterable<Expression> {
  const { locals, resources, calls, providers, outputs } = instance.module;
  for (const { value } of locals.values()) yield value;
  const declared = [...resources.values()].map(({ block }) => block);
  const followed = [...calls].filter(([name]) => instance.call(name)?.isOnDisk).map(([, block]) => block);
  const blocks: readonly Block[] = [...declared, ...followed, ...providers.values(), ...(instance.isRoot ? [] : outputs.values())];
  for (const { body } of blocks) yield* expressionsIn(body);
}

function policyDocument(instance: ResourceInstance): Resource {
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

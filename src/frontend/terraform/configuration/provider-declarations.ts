import type { Resource } from '../../../model/resource.js';
import type { MapEntry } from '../../../model/value.js';
import { toModelValue } from '../values/to-model.js';
import type { ModuleInstance } from './evaluation/module-instance.js';
import { moduleInstances } from './evaluation/walk.js';

/** Arguments of `provider "aws"` at which policies look: credentials, and where resources are made. */
const LOOKED_AT = ['access_key', 'alias', 'region', 'secret_key', 'token'];

/** The configurations of the AWS provider in a root module and in the modules that it calls, as policies look at them. */
export function providerDeclarations(root: ModuleInstance): readonly Resource[] {
  return [...moduleInstances(root)].flatMap((module) => [...module.module.providers.keys()].filter(isAws).flatMap((key) => declaration(module, key)));
}

function isAws(key: string): boolean {
  return key === 'aws' || key.startsWith('aws.');
}

function declaration(module: ModuleInstance, key: string): readonly Resource[] {
  const [block, provider] = [module.module.providers.get(key), module.providers.get(key)];
  if (!block || !provider) return [];
  const entries = LOOKED_AT.flatMap((name): (readonly [string, MapEntry])[] => {
    const [attribute, value] = [block.body.attributes.get(name), provider.value(name)];
    return attribute && value ? [[name, { keyPlace: attribute.namePlace, value: toModelValue(value) }]] : [];
  });
  const { unit } = module.context;
  const address = `${module.prefix}provider.${key}`;
  const origin = { place: block.header };
  return [{
    id: `${unit.id} ${address}`,
    address,
    type: 'Nearside::Provider',
    sourceType: 'provider',
    unit,
    properties: { kind: 'map', entries: new Map(entries), origin },
    attributes: { kind: 'map', entries: new Map(), origin },
    conditions: [],
    header: block.header,
    body: block.place,
    madeBy: module.madeBy,
  }];
}

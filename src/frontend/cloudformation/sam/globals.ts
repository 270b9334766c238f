import type { Entry, MapNode, Node } from '../../../syntax/tree.js';
import { child, list, map, stringOf } from '../../../syntax/tree.js';
import type { Expansion } from './expansion.js';
import { isIntrinsic } from './intrinsics.js';

/**
 * Sections of `Globals`, and the properties that AWS lists for them; `any` where the list keeps growing.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy-globals.html
 */
const sections: Readonly<Record<string, readonly string[] | 'any'>> = {
  Api: [
    'Auth', 'Name', 'DefinitionUri', 'CacheClusterEnabled', 'CacheClusterSize', 'MergeDefinitions', 'Variables', 'EndpointConfiguration', 'MethodSettings',
    'BinaryMediaTypes', 'MinimumCompressionSize', 'Cors', 'GatewayResponses', 'AccessLogSetting', 'CanarySetting', 'TracingEnabled', 'OpenApiVersion',
    'Domain', 'AlwaysDeploy', 'PropagateTags', 'SecurityPolicy', 'EndpointAccessMode',
  ],
  CapacityProvider: ['VpcConfig', 'OperatorRole', 'Tags', 'InstanceRequirements', 'ScalingConfig', 'KmsKeyArn', 'PropagateTags'],
  Function: 'any',
  HttpApi: 'any',
  LayerVersion: 'any',
  SimpleTable: 'any',
  StateMachine: 'any',
  WebSocketApi: 'any',
};

export type Globals = ReadonlyMap<string, MapNode>;

/** The sections of `Globals` by resource type; what SAM does not support there is reported and left out. */
export function readGlobals(expansion: Expansion): Globals {
  const result = new Map<string, MapNode>();
  const globals = expansion.template.entries.get('Globals');
  if (!globals) return result;
  if (globals.value.kind !== 'map' || globals.value.entries.size === 0) {
    expansion.refused('`Globals` is not a map with content.', globals.value.place);
    return result;
  }
  for (const entry of globals.value.entries.values()) {
    const section = readSection(expansion, entry);
    if (section) result.set(`AWS::Serverless::${entry.key}`, section);
  }
  return result;
}

function readSection(expansion: Expansion, { key, keyPlace, value }: Entry): MapNode | undefined {
  const supported = Object.hasOwn(sections, key) ? sections[key] : undefined;
  if (!supported) {
    expansion.refused(`\`Globals\` has no section \`${key}\`.`, keyPlace);
    return undefined;
  }
  if (value.kind !== 'map') {
    if (value.kind !== 'scalar' || value.value !== null) expansion.refused(`\`Globals.${key}\` is not a map.`, value.place);
    return undefined;
  }
  if (supported === 'any') return value;
  const kept: Entry[] = [];
  for (const property of value.entries.values()) {
    if (supported.includes(property.key)) kept.push(property);
    else expansion.refused(`\`Globals.${key}\` does not support \`${property.key}\`.`, property.keyPlace);
  }
  return map(kept, value.place);
}

/** The properties of `resource` over those that `Globals` gives to its type. */
export function withGlobals(expansion: Expansion, globals: Globals, resource: MapNode, properties: MapNode): MapNode {
  const section = globals.get(stringOf(child(resource, 'Type')) ?? '');
  if (!section) return properties;
  const ignored = child(resource, 'IgnoreGlobals');
  if (stringOf(ignored) === '*') return properties;
  if (ignored?.kind !== 'list') return merged(section, properties);
  const left = new Map(section.entries);
  for (const item of ignored.items) {
    const name = stringOf(item);
    if (name === undefined || (!left.delete(name) && !section.entries.has(name))) {
      expansion.refused('`IgnoreGlobals` names a property that `Globals` does not have.', item.place);
    }
  }
  return merged({ ...section, entries: left }, properties);
}

/** Maps are merged key by key, lists are joined (global items first), anything else is overridden. */
function mergeValue(global: Node, local: Node): Node {
  if (global.kind === 'map' && local.kind === 'map' && !isIntrinsic(global) && !isIntrinsic(local)) return merged(global, local);
  if (global.kind === 'list' && local.kind === 'list') return list([...global.items, ...local.items], local.place);
  return local;
}

function merged(global: MapNode, local: MapNode): MapNode {
  const entries = new Map(global.entries);
  for (const entry of local.entries.values()) {
    const below = entries.get(entry.key);
    entries.set(entry.key, below ? { ...entry, value: mergeValue(below.value, entry.value) } : entry);
  }
  return { kind: 'map', entries, place: local.place };
}

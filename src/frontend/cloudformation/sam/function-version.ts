import type { Node } from '../../../syntax/tree.js';
import { child, stringOf } from '../../../syntax/tree.js';
import type { Literal } from './build.js';
import { build } from './build.js';
import type { Expansion, SamResource } from './expansion.js';
import { contentHash, inherited, refuse } from './expansion.js';
import { getAtt, isIntrinsic, isNoValue, ref } from './intrinsics.js';

/** The alias that `AutoPublishAlias` asks for. */
export interface PublishedAlias {
  readonly name: string;
  readonly nameNode: Node;
  readonly aliasId: string;
  readonly versionId: string;
}

/** Reads `AutoPublishAlias`; undefined when the function has none. */
export function readAlias(expansion: Expansion, resource: SamResource, code: Node | undefined): PublishedAlias | undefined {
  const { id, properties } = resource;
  const node = expansion.decide(child(properties, 'AutoPublishAlias'));
  if (!node || isNoValue(node) || (node.kind === 'scalar' && node.value === null)) return undefined;
  const isWrittenEmpty = stringOf(child(properties, 'AutoPublishAlias')) === '';
  if (isWrittenEmpty) return undefined;
  const name = node.kind === 'scalar' ? String(node.value) : undefined;
  if (name === undefined) return refuse('`AutoPublishAlias` is not a string, nor a reference to a parameter with a known value.', node);
  if (!/^(?!\d+$)[A-Za-z0-9_-]+$/.test(name)) refuse(`\`AutoPublishAlias\` \`${name}\` is not an alias name.`, node);
  const aliasId = `${id}Alias${name.replaceAll('-', 'D').replaceAll('_', 'U')}`;
  return { name, nameNode: node, aliasId, versionId: `${id}Version${versionHash(expansion, resource, code)}` };
}

function versionHash(expansion: Expansion, { properties }: SamResource, code: Node | undefined): string {
  const given = expansion.decide(child(properties, 'AutoPublishCodeSha256'));
  if (given && !isIntrinsic(given)) {
    const text = stringOf(given);
    if (text === undefined) refuse('`AutoPublishCodeSha256` is not a string.', given);
    return contentHash(text);
  }
  if (given) refuse('`AutoPublishCodeSha256` is not a string.', given);
  const everything = expansion.flag(child(properties, 'AutoPublishAliasAllProperties'));
  return contentHash(everything ? properties : code);
}

/** Adds the version and the alias. `updatePolicy` is what CodeDeploy needs on the alias. */
export function addVersionAndAlias(
  expansion: Expansion,
  resource: SamResource,
  alias: PublishedAlias,
  updatePolicy: Literal,
): void {
  const { id, properties } = resource;
  const place = properties.entries.get('AutoPublishAlias')?.keyPlace ?? resource.keyPlace;
  expansion.add({
    id: alias.versionId,
    type: 'AWS::Lambda::Version',
    place,
    properties: {
      FunctionName: ref(id),
      Description: properties.entries.get('VersionDescription'),
      FunctionScalingConfig: properties.entries.get('FunctionScalingConfig'),
    },
    attributes: { ...inherited(resource), DeletionPolicy: versionDeletionPolicy(expansion, resource) },
  });
  expansion.add({
    id: alias.aliasId,
    type: 'AWS::Lambda::Alias',
    place,
    properties: {
      FunctionName: ref(id),
      FunctionVersion: getAtt(alias.versionId, 'Version'),
      Name: build(alias.name, alias.nameNode.place),
      ProvisionedConcurrencyConfig: properties.entries.get('ProvisionedConcurrencyConfig'),
    },
    attributes: { ...inherited(resource), UpdatePolicy: updatePolicy },
  });
  expansion.name(id, 'Version', alias.versionId);
  expansion.name(id, 'Alias', alias.aliasId);
}

/** Versions are kept, as an alias may still point to them, unless the template says otherwise or they hold instances. */
function versionDeletionPolicy(expansion: Expansion, { node, properties }: SamResource): Literal {
  const own = properties.entries.get('VersionDeletionPolicy');
  if (!own) return node.entries.get('DeletionPolicy') ?? (properties.entries.has('CapacityProviderConfig') ? 'Delete' : 'Retain');
  const text = expansion.text(own.value);
  if (text !== 'Delete' && text !== 'Retain') refuse('`VersionDeletionPolicy` is neither `Delete` nor `Retain`.', own.value);
  return { ...own, key: 'DeletionPolicy' };
}

import type { Node } from '../../../syntax/tree.js';
import { child } from '../../../syntax/tree.js';
import type { Apis } from './apis.js';
import type { Fields, Literal } from './build.js';
import { build, buildMap, spread } from './build.js';
import { addStateMachineEvents } from './events/state-machine.js';
import type { Expansion, SamResource } from './expansion.js';
import { inherited, own, refuse } from './expansion.js';
import { getAtt, isIntrinsic, isNoValue, ref } from './intrinsics.js';
import { s3Location } from './packaged-code.js';
import { readPolicies } from './policies.js';
import { addRole } from './role.js';
import { propagatedTags, samTags, tagList } from './tags.js';

/** Expands `AWS::Serverless::StateMachine`. */
export function addStateMachine(expansion: Expansion, resource: SamResource, apis: Apis): void {
  const { id, keyPlace, properties } = resource;
  const entries = properties.entries;
  const tags = samTags('stateMachine:createdBy', keyPlace, tagList(child(properties, 'Tags')));
  const role = given(properties, 'Role');
  if (role && given(properties, 'Policies')) refuse('`Role` and `Policies` exclude each other.', entries.get('Policies')?.keyPlace ?? keyPlace);
  expansion.add({
    id,
    type: 'AWS::StepFunctions::StateMachine',
    place: keyPlace,
    properties: {
      ...definition(resource),
      DefinitionSubstitutions: entries.get('DefinitionSubstitutions'),
      StateMachineName: entries.get('Name'),
      StateMachineType: entries.get('Type'),
      LoggingConfiguration: entries.get('Logging'),
      TracingConfiguration: entries.get('Tracing'),
      RoleArn: role ? entries.get('Role') : getAtt(`${id}Role`, 'Arn'),
      Tags: tags,
    },
    attributes: own(resource),
  });
  if (!role) addStateMachineRole(expansion, resource, tags);
  const aliasId = addAlias(expansion, resource);
  const useAlias = aliasId !== undefined && expansion.flag(child(properties, 'UseAliasAsEventTarget'));
  expansion.tagging(propagatedTags(expansion, resource), () =>
    addStateMachineEvents({ expansion, apis, resource, targetId: useAlias ? aliasId : id }));
}

function given(properties: Node, name: string): Node | undefined {
  const node = child(properties, name);
  return node && !isNoValue(node) && !(node.kind === 'scalar' && node.value === null) ? node : undefined;
}

/**
 * SAM writes `Definition` as text with its intrinsic functions as substitutions; `Fn::ToJsonString` is the same text, and leaves
 * every value in it where it was written.
 */
function definition({ properties, keyPlace }: SamResource): Fields {
  const inline = given(properties, 'Definition');
  const uri = properties.entries.get('DefinitionUri');
  if (inline && uri) refuse('`Definition` and `DefinitionUri` are both given.', uri.keyPlace);
  if (inline) {
    if (inline.kind !== 'map') refuse('`Definition` is not a map.', inline);
    return { DefinitionString: { key: 'DefinitionString', keyPlace: inline.place, value: buildMap({ 'Fn::ToJsonString': inline }, inline.place) } };
  }
  if (!uri) return refuse('The state machine has neither `Definition` nor `DefinitionUri`.', keyPlace);
  return { DefinitionS3Location: s3Location(uri, { bucket: 'Bucket', key: 'Key', version: 'Version' }) };
}

function addStateMachineRole(expansion: Expansion, resource: SamResource, tags: Literal): void {
  const { id, keyPlace, properties } = resource;
  const { managed, inline } = readPolicies(expansion, `${id}Role`, given(properties, 'Policies'));
  const tracing = properties.entries.get('Tracing');
  const traced = tracing && expansion.flag(child(tracing.value, 'Enabled'));
  addRole(expansion, {
    id: `${id}Role`,
    place: keyPlace,
    service: 'states.amazonaws.com',
    managedPolicies: traced ? [{ name: 'AWSXrayWriteOnlyAccess', place: tracing.keyPlace }] : [],
    managed,
    inline,
    path: properties.entries.get('RolePath'),
    boundary: properties.entries.get('PermissionsBoundary'),
    tags,
    attributes: inherited(resource),
  });
}

/** `AutoPublishAlias`: a version, and an alias that moves to it as `DeploymentPreference` says. Gives the id of the alias. */
function addAlias(expansion: Expansion, resource: SamResource): string | undefined {
  const { id, properties } = resource;
  const preference = properties.entries.get('DeploymentPreference');
  const entry = properties.entries.get('AutoPublishAlias');
  const name = expansion.decide(entry?.value);
  if (!entry || !name || isNoValue(name)) {
    if (preference) refuse('`DeploymentPreference` needs `AutoPublishAlias`.', preference.keyPlace);
    return undefined;
  }
  const text = expansion.text(name) ?? refuse('`AutoPublishAlias` is not a string.', name);
  const versionId = `${id}Version`;
  expansion.add({
    id: versionId,
    type: 'AWS::StepFunctions::StateMachineVersion',
    place: entry.keyPlace,
    properties: { StateMachineArn: ref(id), StateMachineRevisionId: getAtt(id, 'StateMachineRevisionId') },
    attributes: { ...inherited(resource), DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' },
  });
  const aliasId = `${id}Alias${text.replace(/[^A-Za-z0-9]/g, '')}`;
  expansion.add({
    id: aliasId,
    type: 'AWS::StepFunctions::StateMachineAlias',
    place: entry.keyPlace,
    properties: { Name: build(text, name.place), DeploymentPreference: deployment(preference?.value, versionId) },
    attributes: inherited(resource),
  });
  expansion.name(id, 'Version', versionId);
  expansion.name(id, 'Alias', aliasId);
  return aliasId;
}

function deployment(preference: Node | undefined, versionId: string): Literal {
  if (!preference) return { StateMachineVersionArn: ref(versionId), Type: 'ALL_AT_ONCE' };
  if (preference.kind !== 'map' || isIntrinsic(preference)) return refuse('`DeploymentPreference` is not a map.', preference);
  return buildMap({ ...spread(preference), StateMachineVersionArn: ref(versionId) }, preference.place);
}

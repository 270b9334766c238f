import type { Node } from '../../../syntax/tree.js';
import { child, stringOf } from '../../../syntax/tree.js';
import { implicitAttributes, restrictPaths } from './api-conditions.js';
import type { ApiDraft } from './apis.js';
import { addAuthorizerPermission } from './authorizer-permission.js';
import type { Fields, Literal } from './build.js';
import { build, pick } from './build.js';
import { addRestDomain } from './domain.js';
import type { RecordSets } from './domain.js';
import type { Attributes, Expansion, SamResource } from './expansion.js';
import { contentHash, refuse } from './expansion.js';
import { isIntrinsic, isNoValue, ref } from './intrinsics.js';
import { checkDefinitions } from './open-api.js';
import { readOpenApiVersion } from './open-api-version.js';
import { s3Location } from './packaged-code.js';
import type { RestAuth } from './rest-auth.js';
import { readRestAuth } from './rest-auth.js';
import { restStageId } from './rest-stage.js';
import { addCors } from './rest-cors.js';
import {
  addGatewayResponses, addMethodSchemes, addModels, addRestAuth, disableEndpoint, dropKeyMarks, modernizePreflights, toOpenApi3,
} from './rest-document.js';
import { inheritedTags, tagList } from './tags.js';
import type { UsagePlans } from './usage-plan.js';

const passedToApi = [
  'ApiKeySourceType', 'Description', 'EndpointAccessMode', 'FailOnWarnings', 'MinimumCompressionSize', 'Mode', 'Name', 'Policy', 'SecurityPolicy',
] as const;

const passedToStage = [
  'AccessLogSetting', 'CacheClusterEnabled', 'CacheClusterSize', 'CanarySetting', 'MethodSettings', 'TracingEnabled', 'Variables',
] as const;

/** Expands `AWS::Serverless::Api` once all events have added to it. */
export function addRestApi(expansion: Expansion, api: ApiDraft, records: RecordSets, plans: UsagePlans): void {
  const { resource } = api;
  const { id, properties, keyPlace } = resource;
  const stageName = properties.entries.get('StageName');
  if (!stageName) return refuse('`StageName` is missing.', keyPlace);
  checkDefinition(expansion, resource);
  const attributes = implicitAttributes(expansion, api);
  const auth = readRestAuth(expansion, resource);
  const openApi3 = prepareDocument(expansion, api, auth);
  const tags = [...tagList(child(properties, 'Tags')), ...inheritedTags(expansion, api)];
  const list: Literal = tags.length > 0 ? tags : undefined;
  const propagated = api.implicit || expansion.flag(child(properties, 'PropagateTags')) ? list : undefined;
  const body = api.document?.root.build();
  addApi(expansion, resource, body, propagated, attributes);
  const deploymentId = addDeployment(expansion, resource, body, openApi3, attributes);
  const stageId = restStageId(resource);
  expansion.add({
    id: stageId,
    type: 'AWS::ApiGateway::Stage',
    place: keyPlace,
    properties: { RestApiId: ref(id), DeploymentId: ref(deploymentId), StageName: stageName, ...pick(properties, passedToStage), Tags: list },
    attributes,
  });
  expansion.name(id, 'Stage', stageId);
  expansion.name(id, 'Deployment', deploymentId);
  addRestDomain({ expansion, resource, stage: ref(stageId), attributes, tagging: { list: propagated, map: undefined } }, records);
  if (auth) {
    addAuthorizerPermissions(expansion, resource, auth, attributes);
    plans.add(expansion, { resource, auth, stageId, attributes, tags: propagated });
  }
}

function checkDefinition(expansion: Expansion, { properties }: SamResource): void {
  const body = child(properties, 'DefinitionBody');
  const uri = child(properties, 'DefinitionUri');
  if (body && uri && !isNoValue(body) && !isNoValue(uri)) refuse('`DefinitionUri` and `DefinitionBody` are both given.', uri);
  if (body && body.kind !== 'map') refuse('`DefinitionBody` is not a map.', body);
  if (uri && expansion.flag(child(properties, 'MergeDefinitions'))) refuse('`MergeDefinitions` does not go with `DefinitionUri`.', uri);
}

/** Finishes the definition. Gives whether the API chooses its version of OpenAPI. */
function prepareDocument(expansion: Expansion, api: ApiDraft, auth: RestAuth | undefined): boolean {
  const { resource, document } = api;
  const { properties } = resource;
  const version = readOpenApiVersion(expansion, resource);
  if (document) checkDefinitions(document, auth?.defaultAuthorizer !== undefined);
  addCors(expansion, resource, document);
  addGatewayResponses(expansion, resource, document);
  addModels(resource, document);
  if (document) {
    if (auth) addRestAuth(expansion, resource, auth, document);
    addMethodSchemes(expansion, resource, document, auth?.entry.keyPlace ?? resource.keyPlace);
    dropKeyMarks(document);
  }
  if (auth && !document) refuse('`Auth` works only with a definition in the template.', auth.entry.keyPlace);
  const disabled = properties.entries.get('DisableExecuteApiEndpoint');
  const ours = api.managed && child(properties, 'DefinitionBody') === undefined;
  const isOpenApi3 = document?.root.has('openapi') === true;
  const passes = ['Cors', 'Auth', 'GatewayResponses', 'Models'].filter((name) => child(properties, name) !== undefined).length;
  const wantsOpenApi3 = version?.value.startsWith('3');
  if (document && version && ours && wantsOpenApi3) {
    toOpenApi3(document, version);
    modernizePreflights(document, passes);
  } else if (document && isOpenApi3 && wantsOpenApi3 !== false) modernizePreflights(document, passes);
  if (disabled) {
    if (!document) return refuse('`DisableExecuteApiEndpoint` works only with a definition in the template.', disabled.keyPlace);
    disableEndpoint(document, disabled.value, disabled.keyPlace);
  }
  restrictPaths(expansion, api);
  return version !== undefined;
}

function addApi(expansion: Expansion, resource: SamResource, body: Node | undefined, tags: Literal, attributes: Attributes): void {
  const { id, properties, keyPlace } = resource;
  const uri = properties.entries.get('DefinitionUri');
  const location = uri && !body ? s3Location(uri, { bucket: 'Bucket', key: 'Key', version: 'Version' }) : undefined;
  expansion.add({
    id,
    type: 'AWS::ApiGateway::RestApi',
    place: keyPlace,
    properties: {
      ...pick(properties, passedToApi),
      BinaryMediaTypes: binaryTypes(child(properties, 'BinaryMediaTypes')),
      Body: body,
      BodyS3Location: location,
      ...endpoint(resource),
      Tags: tags,
    },
    attributes: { ...attributes, DependsOn: resource.node.entries.get('DependsOn'), Metadata: resource.node.entries.get('Metadata') },
  });
}

/** SAM writes the slash of a media type as `~1`. */
function binaryTypes(node: Node | undefined): Literal {
  if (node?.kind !== 'list') return node;
  return build(node.items.map((item) => {
    const text = stringOf(item);
    return text === undefined ? item : build(text.replaceAll('~1', '/'), item.place);
  }), node.place);
}

function endpoint({ properties }: SamResource): Fields {
  const entry = properties.entries.get('EndpointConfiguration');
  if (!entry || isNoValue(entry.value)) return {};
  const { value } = entry;
  const type = value.kind === 'map' && !isIntrinsic(value) ? child(value, 'Type') : value;
  const endpoints = child(value, 'VPCEndpointIds');
  const addressType = child(value, 'IpAddressType');
  const configuration = { Types: type && [type], VpcEndpointIds: endpoints, IpAddressType: addressType };
  return {
    EndpointConfiguration: { ...entry, value: build(configuration, value.place) },
    Parameters: type && build({ endpointConfigurationTypes: type }, value.place),
  };
}

function addDeployment(expansion: Expansion, resource: SamResource, body: Node | undefined, openApi3: boolean, attributes: Attributes): string {
  const { id, properties, keyPlace } = resource;
  const hash = contentHash(body ?? child(properties, 'DefinitionUri'), child(properties, 'Domain'));
  const deploymentId = `${id}Deployment${hash}`;
  expansion.add({
    id: deploymentId,
    type: 'AWS::ApiGateway::Deployment',
    place: keyPlace,
    properties: { RestApiId: ref(id), Description: `RestApi deployment id: ${hash}`, StageName: openApi3 ? undefined : 'Stage' },
    attributes,
  });
  return deploymentId;
}

function addAuthorizerPermissions(expansion: Expansion, { id }: SamResource, auth: RestAuth, attributes: Attributes): void {
  for (const authorizer of auth.authorizers.values()) {
    if (authorizer.kind !== 'lambda' || expansion.flag(child(authorizer.entry.value, 'DisableFunctionDefaultPermissions'))) continue;
    addAuthorizerPermission(expansion, { apiId: id, authorizer, partition: expansion.context.partition, attributes });
  }
}

import type { Entry, Node } from '../../../syntax/tree.js';
import { child, stringOf } from '../../../syntax/tree.js';
import { implicitAttributes, restrictPaths } from './api-conditions.js';
import type { ApiDraft } from './apis.js';
import { addAuthorizerPermission } from './authorizer-permission.js';
import type { Fields, Literal } from './build.js';
import { build, buildMap, spread } from './build.js';
import { Draft } from './draft.js';
import type { RecordSets } from './domain.js';
import { addV2Domain } from './domain.js';
import type { Attributes, Expansion, SamResource } from './expansion.js';
import { refuse } from './expansion.js';
import type { HttpAuth } from './http-auth.js';
import { httpSchemes, readHttpAuth } from './http-auth.js';
import { ifParts, isIntrinsic, isNoValue, noValue, ref } from './intrinsics.js';
import type { OpenApiDocument } from './open-api.js';
import { addSecurity, securityNames } from './open-api.js';
import { s3Location } from './packaged-code.js';
import { disableEndpoint } from './rest-document.js';
import { inheritedTags, samTagMap } from './tags.js';

const createdBy = 'httpapi:createdBy';
const tagValue = 'x-amazon-apigateway-tag-value';

/** Expands `AWS::Serverless::HttpApi` once all events have added to it. */
export function addHttpApi(expansion: Expansion, api: ApiDraft, records: RecordSets): void {
  const { resource, document } = api;
  const { id, properties, keyPlace } = resource;
  checkDefinition(resource);
  const attributes = implicitAttributes(expansion, api);
  const auth = readHttpAuth(expansion, resource);
  if (document) prepareDocument(expansion, api, document, auth);
  else if (child(properties, 'CorsConfiguration')) refuse('`CorsConfiguration` works only with a definition in the template.', keyPlace);
  const uri = properties.entries.get('DefinitionUri');
  expansion.add({
    id,
    type: 'AWS::ApiGatewayV2::Api',
    place: keyPlace,
    properties: {
      Body: document?.root.build() ?? properties.entries.get('DefinitionBody'),
      BodyS3Location: uri && !document ? s3Location(uri, { bucket: 'Bucket', key: 'Key', version: 'Version' }) : undefined,
      Description: properties.entries.get('Description'),
      FailOnWarnings: properties.entries.get('FailOnWarnings'),
    },
    attributes: { ...attributes, DependsOn: resource.node.entries.get('DependsOn'), Metadata: resource.node.entries.get('Metadata') },
  });
  const fromUsers = Object.fromEntries(inheritedTags(expansion, api).map((tag) => [stringOf(child(tag, 'Key')) ?? '', child(tag, 'Value')]));
  const tags = document ? { ...fromUsers, ...samTagMap(createdBy, child(properties, 'Tags')) } : undefined;
  const stageId = addStage(expansion, api, tags, attributes);
  const propagated = expansion.flag(child(properties, 'PropagateTags')) ? tags : { [createdBy]: 'SAM' };
  addV2Domain({ expansion, resource, stage: ref(stageId), attributes, tagging: { list: undefined, map: propagated } }, records);
  if (auth) addAuthorizerPermissions(expansion, resource, auth, attributes);
}

function checkDefinition({ properties }: SamResource): void {
  const body = child(properties, 'DefinitionBody');
  const uri = child(properties, 'DefinitionUri');
  if (body && uri && !isNoValue(body) && !isNoValue(uri)) refuse('`DefinitionUri` and `DefinitionBody` are both given.', uri);
  if (!body || isNoValue(body)) return;
  if (body.kind !== 'map') refuse('`DefinitionBody` is not a map.', body);
  if (isIntrinsic(body)) return;
  const isOpenApi = body.entries.has('openapi') && child(body, 'paths')?.kind === 'map';
  if (!isOpenApi) refuse('`DefinitionBody` is not an OpenAPI document with `openapi` and `paths`.', body);
}

function prepareDocument(expansion: Expansion, api: ApiDraft, document: OpenApiDocument, auth: HttpAuth | undefined): void {
  const { resource } = api;
  const { properties } = resource;
  addTags(document, resource);
  addCors(expansion, document, properties.entries.get('CorsConfiguration'));
  if (auth) addAuth(expansion, document, auth);
  const description = properties.entries.get('Description');
  if (description) document.root.ensure('info', description.keyPlace).set('description', description);
  const disabled = properties.entries.get('DisableExecuteApiEndpoint');
  if (disabled) disableEndpoint(document, disabled.value, disabled.keyPlace);
  const fail = properties.entries.get('FailOnWarnings');
  restrictPaths(expansion, api);
  if (fail && api.managed && document.paths.has('$default')) renameDefaultRoute(document);
}

/** With `FailOnWarnings` every path has to begin with a slash. */
function renameDefaultRoute(document: OpenApiDocument): void {
  const { paths } = document;
  const renamed = new Draft(paths.place);
  for (const key of paths.keys()) {
    const node = paths.get(key);
    if (node) renamed.set(key === '$default' ? '/$default' : key, node, paths.keyPlace(key));
  }
  document.root.set('paths', renamed, document.root.keyPlace('paths'));
}

function addTags(document: OpenApiDocument, resource: SamResource): void {
  const own = child(resource.properties, 'Tags');
  if (own && own.kind !== 'map') refuse('`Tags` is not a map.', own);
  const existing = document.root.get('tags');
  const written = existing?.kind === 'list' ? existing.items : [];
  const values = new Map<string, Literal>(own?.kind === 'map' ? own.entries : []).set(createdBy, 'SAM');
  const completed = written.map((tag) => {
    const name = stringOf(child(tag, 'name')) ?? '';
    const value = values.get(name);
    if (value === undefined || tag.kind !== 'map') return tag;
    values.delete(name);
    return buildMap({ ...spread(tag), [tagValue]: value }, tag.place);
  });
  const added = [...values].map(([name, value]) => ({ name, [tagValue]: value }));
  document.root.set('tags', build([...completed, ...added], resource.keyPlace), resource.keyPlace);
}

const corsKeys: Readonly<Record<string, string>> = {
  AllowOrigins: 'allowOrigins', AllowHeaders: 'allowHeaders', AllowMethods: 'allowMethods', ExposeHeaders: 'exposeHeaders',
  MaxAge: 'maxAge', AllowCredentials: 'allowCredentials',
};

function addCors(expansion: Expansion, document: OpenApiDocument, entry: Entry | undefined): void {
  if (!entry) return;
  const value = corsValue(expansion, entry.value);
  if (value !== undefined) document.root.set('x-amazon-apigateway-cors', value, entry.keyPlace);
}

function corsValue(expansion: Expansion, node: Node): Literal {
  if (isNoValue(node)) return undefined;
  const parts = ifParts(node);
  if (parts) {
    const [condition, ...branches] = parts;
    const values = branches.map((branch) => (branch.kind === 'map' && !isNoValue(branch) ? corsValue(expansion, branch) : branch));
    return build({ 'Fn::If': [condition, ...values] }, node.place);
  }
  if (isIntrinsic(node)) return node;
  if (node.kind === 'scalar') return expansion.flag(node) ? build({ allowOrigins: ['*'] }, node.place) : undefined;
  if (node.kind !== 'map') return refuse('`CorsConfiguration` is neither true nor a map.', node);
  const fields: Record<string, Literal> = {};
  for (const property of node.entries.values()) {
    const key = Object.hasOwn(corsKeys, property.key) ? corsKeys[property.key] : undefined;
    if (key === undefined) return refuse(`\`CorsConfiguration\` has no property \`${property.key}\`.`, property.keyPlace);
    fields[key] = property;
  }
  return buildMap(fields, node.place);
}

function addAuth(expansion: Expansion, document: OpenApiDocument, auth: HttpAuth): void {
  const schemes = httpSchemes(expansion, auth);
  if (Object.keys(schemes).length > 0) {
    const draft = document.root.ensure('components', auth.entry.keyPlace).ensure('securitySchemes', auth.entry.keyPlace);
    for (const [name, scheme] of Object.entries(schemes)) draft.set(name, scheme, auth.authorizers.get(name)?.entry.keyPlace ?? auth.entry.keyPlace);
  }
  if (!auth.defaultAuthorizer) return;
  const { name, place } = auth.defaultAuthorizer;
  const scopes = auth.authorizers.get(name)?.scopes ?? [];
  for (const operation of document.allOperations()) {
    if (operation.method === 'options') continue;
    if (securityNames(operation).length === 0) addSecurity(operation, name, scopes, place);
  }
}

function addStage(expansion: Expansion, api: ApiDraft, tags: Fields | undefined, attributes: Attributes): string {
  const { resource } = api;
  const { id, properties, keyPlace } = resource;
  const given = properties.entries.get('StageName');
  const name = given && !isNoValue(given.value) ? given : undefined;
  const text = name && stringOf(name.value);
  const isDefault = name === undefined || text === '$default';
  const stageId = isDefault ? `${id}ApiGatewayDefaultStage` : `${id}${(text ?? '').replace(/[^A-Za-z0-9]/g, '')}Stage`;
  expansion.add({
    id: stageId,
    type: 'AWS::ApiGatewayV2::Stage',
    place: keyPlace,
    properties: {
      ApiId: ref(id),
      StageName: name ?? '$default',
      AutoDeploy: true,
      AccessLogSettings: properties.entries.get('AccessLogSettings'),
      DefaultRouteSettings: properties.entries.get('DefaultRouteSettings'),
      RouteSettings: routeSettings(api),
      StageVariables: properties.entries.get('StageVariables'),
      Tags: tags,
    },
    attributes,
  });
  expansion.name(id, 'Stage', stageId);
  return stageId;
}

/** `RouteSettings` of the API, with those of events laid over them. */
function routeSettings(api: ApiDraft): Literal {
  const own = api.resource.properties.entries.get('RouteSettings');
  if (own && own.value.kind !== 'map') refuse('`RouteSettings` is not a map.', own.value);
  if (api.routeSettings.size === 0) return own;
  const draft = new Draft(own?.value.place ?? api.resource.keyPlace, own?.value.kind === 'map' ? own.value : undefined);
  for (const [route, { entry, condition }] of api.routeSettings) {
    if (entry.value.kind !== 'map') continue;
    const settings = draft.ensure(route, entry.keyPlace);
    for (const setting of entry.value.entries.values()) settings.set(setting.key, setting);
    if (condition !== undefined) draft.restrict(route, build(condition, entry.keyPlace), build(noValue, entry.keyPlace));
  }
  return draft;
}

function addAuthorizerPermissions(expansion: Expansion, { id }: SamResource, auth: HttpAuth, attributes: Attributes): void {
  for (const authorizer of auth.authorizers.values()) {
    if (authorizer.kind !== 'lambda' || !expansion.flag(child(authorizer.entry.value, 'EnableFunctionDefaultPermissions'))) continue;
    addAuthorizerPermission(expansion, { apiId: id, authorizer, partition: '${AWS::Partition}', attributes });
  }
}

import type { Place } from '../../../model/source.js';
import type { Node } from '../../../syntax/tree.js';
import { child } from '../../../syntax/tree.js';
import type { Fields, Literal } from './build.js';
import { build, buildMap, spread } from './build.js';
import type { Draft } from './draft.js';
import type { Expansion, SamResource } from './expansion.js';
import { refuse } from './expansion.js';
import { isIntrinsic } from './intrinsics.js';
import type { OpenApiDocument, Operation } from './open-api.js';
import { addSecurity, securityNames } from './open-api.js';
import { usesComponents } from './open-api-version.js';
import type { RestAuth } from './rest-auth.js';
import { apiKeyScheme, iamScheme, securityScheme } from './rest-auth.js';
import { appliesToPreflight } from './rest-cors.js';
import { addResourcePolicy, stageReference } from './rest-policy.js';

/** Applies `Auth` of a REST API to its definition: default authorizer, API keys, security schemes, resource policy. */
export function addRestAuth(expansion: Expansion, resource: SamResource, auth: RestAuth, document: OpenApiDocument): void {
  const operations = document.allOperations();
  const onPreflight = (property: string): readonly Operation[] =>
    appliesToPreflight(expansion, auth.node, property) ? operations : operations.filter(({ method }) => method !== 'options');
  if (auth.defaultAuthorizer) {
    const { name, place } = auth.defaultAuthorizer;
    const scopes = auth.authorizers.get(name)?.scopes ?? [];
    for (const operation of onPreflight('AddDefaultAuthorizerToCorsPreflight')) secure(operation, name, scopes, place, auth);
  }
  const keyNode = child(auth.node, 'ApiKeyRequired');
  if (expansion.flag(keyNode) && keyNode) {
    for (const operation of onPreflight('AddApiKeyRequiredToCorsPreflight')) {
      const names = securityNames(operation);
      if (!names.includes('api_key') && !names.includes('api_key_false')) addSecurity(operation, 'api_key', [], keyNode.place);
    }
  }
  addSchemes(expansion, resource, auth, document);
  addPolicy(expansion, resource, auth, document);
}

/** Gives an operation the default authorizer, unless it has one of its own. */
function secure(operation: Operation, name: string, scopes: readonly Node[], place: Place, auth: RestAuth): void {
  const names = securityNames(operation);
  const hasOwn = names.some((own) => own === 'NONE' || own === 'AWS_IAM' || own === name || auth.authorizers.has(own));
  if (!hasOwn) addSecurity(operation, name, scopes, place);
}

/** Marks of operations that opt out of API keys have done their work. */
export function dropKeyMarks(document: OpenApiDocument): void {
  for (const { draft } of document.allOperations()) {
    const security = draft.get('security');
    if (security?.kind !== 'list') continue;
    const kept = security.items.filter((item) => child(item, 'api_key_false') === undefined);
    if (kept.length !== security.items.length) draft.set('security', build(kept, security.place), security.place);
  }
}

function schemesOf(expansion: Expansion, resource: SamResource, document: OpenApiDocument, place: Place): Draft {
  const existing = document.root.get('securityDefinitions');
  if (existing && existing.kind !== 'map') refuse('`securityDefinitions` is not a map.', existing);
  if (usesComponents(expansion, resource, document)) return document.root.ensure('components', place).ensure('securitySchemes', place);
  return document.root.ensure('securityDefinitions', place);
}

function addSchemes(expansion: Expansion, resource: SamResource, auth: RestAuth, document: OpenApiDocument): void {
  const iam = auth.defaultAuthorizer?.name === 'AWS_IAM' ? auth.defaultAuthorizer : undefined;
  const key = child(auth.node, 'ApiKeyRequired');
  const needsKey = key !== undefined && expansion.flag(key);
  if (!iam && !needsKey && auth.authorizers.size === 0) return;
  const schemes = schemesOf(expansion, resource, document, auth.entry.keyPlace);
  if (iam) schemes.set('AWS_IAM', iamScheme, iam.place);
  for (const authorizer of auth.authorizers.values()) schemes.set(authorizer.name, securityScheme(expansion, authorizer), authorizer.entry.keyPlace);
  if (needsKey) schemes.set('api_key', apiKeyScheme, key.place);
}

/** Schemes that single methods ask for: IAM authorization, API keys. */
export function addMethodSchemes(expansion: Expansion, resource: SamResource, document: OpenApiDocument, place: Place): void {
  const used = new Set(document.allOperations().flatMap((operation) => securityNames(operation)));
  for (const [name, scheme] of [['AWS_IAM', iamScheme], ['api_key', apiKeyScheme]] as const) {
    if (!used.has(name)) continue;
    const schemes = schemesOf(expansion, resource, document, place);
    if (!schemes.has(name)) schemes.set(name, scheme, place);
  }
}

function addPolicy(expansion: Expansion, resource: SamResource, auth: RestAuth, document: OpenApiDocument): void {
  const policy = child(auth.node, 'ResourcePolicy');
  if (!policy || isIntrinsic(policy)) return;
  if (policy.kind !== 'map') return refuse('`Auth.ResourcePolicy` is not a map.', policy);
  addResourcePolicy(expansion, document, policy, document.allOperations(), stageReference(resource));
}

const responseProperties: ReadonlySet<string> = new Set(['ResponseParameters', 'ResponseTemplates', 'StatusCode']);
const parameterKinds = [['Headers', 'header'], ['Paths', 'path'], ['QueryStrings', 'querystring']] as const;

/** `GatewayResponses`: what API Gateway itself answers when it does not reach the integration. */
export function addGatewayResponses(expansion: Expansion, resource: SamResource, document: OpenApiDocument | undefined): void {
  const entry = resource.properties.entries.get('GatewayResponses');
  if (!entry || (entry.value.kind === 'scalar' && entry.value.value === null)) return;
  const { value, keyPlace } = entry;
  if (!document) return refuse('`GatewayResponses` works only with a definition in the template.', keyPlace);
  if (value.kind !== 'map' || isIntrinsic(value)) return refuse('`GatewayResponses` is not a map.', value);
  const responses = document.root.ensure('x-amazon-apigateway-gateway-responses', keyPlace);
  for (const response of value.entries.values()) {
    responses.set(response.key, { ...response, value: gatewayResponse(expansion, response.key, response.value) });
  }
}

function gatewayResponse(expansion: Expansion, name: string, node: Node): Node {
  if (node.kind !== 'map') return refuse(`The gateway response \`${name}\` is not a map.`, node);
  for (const { key, keyPlace } of node.entries.values()) {
    if (!responseProperties.has(key)) refuse(`A gateway response has no property \`${key}\`.`, keyPlace);
  }
  return buildMap({
    responseParameters: responseParameters(child(node, 'ResponseParameters')),
    responseTemplates: node.entries.get('ResponseTemplates') ?? {},
    statusCode: statusCode(expansion, child(node, 'StatusCode')),
  }, node.place);
}

function statusCode(expansion: Expansion, node: Node | undefined): Literal {
  const decided = expansion.decide(node);
  if (!decided || isIntrinsic(decided)) return decided;
  const text = decided.kind === 'scalar' ? String(decided.value) : '';
  return /^\d{1,3}$/.test(text) ? build(text, decided.place) : refuse('`StatusCode` is not a number.', decided);
}

function responseParameters(node: Node | undefined): Literal {
  if (!node) return {};
  if (node.kind !== 'map') return refuse('`ResponseParameters` is not a map.', node);
  const fields: Record<string, Literal> = {};
  for (const { key, keyPlace } of node.entries.values()) {
    if (!parameterKinds.some(([kind]) => kind === key)) refuse(`\`ResponseParameters\` has no property \`${key}\`.`, keyPlace);
  }
  for (const [kind, part] of parameterKinds) {
    const group = child(node, kind);
    if (!group) continue;
    if (group.kind !== 'map') return refuse(`\`ResponseParameters.${kind}\` is not a map.`, group);
    for (const parameter of group.entries.values()) fields[`gatewayresponse.${part}.${parameter.key}`] = parameter;
  }
  return fields;
}

/** `Models`: schemas, under lower-case names. */
export function addModels(resource: SamResource, document: OpenApiDocument | undefined): void {
  const entry = resource.properties.entries.get('Models');
  if (!entry) return;
  const { value, keyPlace } = entry;
  if (!document) return refuse('`Models` works only with a definition in the template.', keyPlace);
  if (value.kind !== 'map') return refuse('`Models` is not a map.', value);
  const isOpenApi3 = !document.isSwagger2 && document.root.has('openapi');
  const schemas = isOpenApi3 ? document.root.ensure('components', keyPlace).ensure('schemas', keyPlace) : document.root.ensure('definitions', keyPlace);
  for (const model of value.entries.values()) schemas.set(model.key.toLowerCase(), model);
}

/** Turns a definition that SAM made as Swagger 2 into OpenAPI 3. */
export function toOpenApi3(document: OpenApiDocument, version: Node): void {
  const { root } = document;
  const { place } = version;
  root.delete('swagger');
  root.set('openapi', version, place);
  const moves = [['securityDefinitions', 'securitySchemes'], ['definitions', 'schemas']] as const;
  for (const [from, to] of moves) {
    const node = root.get(from);
    if (!node) continue;
    root.ensure('components', root.keyPlace(from)).set(to, node, root.keyPlace(from));
    root.delete(from);
  }
}

/**
 * Preflight methods in OpenAPI 3: no media types of their own, headers with a schema. SAM does this after each property that adds to
 * the definition, without looking whether it has been done: so `passes` times. Conditional paths it leaves as they are.
 */
export function modernizePreflights(document: OpenApiDocument, passes: number): void {
  for (const path of document.pathNames()) {
    const preflight = document.paths.draft(path)?.draft('options');
    for (let pass = 0; preflight && pass < passes; pass += 1) modernize(preflight);
  }
}

function modernize(draft: Draft): void {
  draft.delete('consumes');
  draft.delete('produces');
  const responses = draft.get('responses');
  if (responses && responses.kind !== 'map') return refuse('`responses` is not a map.', responses);
  const headers = child(child(responses, '200'), 'headers');
  if (!headers) return;
  if (headers.kind !== 'map') return refuse('`headers` is not a map.', headers);
  const wrapped: Record<string, Literal> = {};
  for (const header of headers.entries.values()) wrapped[header.key] = { ...header, value: buildMap({ schema: header.value }, header.value.place) };
  draft.ensure('responses').ensure('200').set('headers', buildMap(wrapped, headers.place), headers.place);
}

/** `DisableExecuteApiEndpoint` is a setting of the definition. */
export function disableEndpoint(document: OpenApiDocument, flag: Node, place: Place): void {
  const key = 'x-amazon-apigateway-endpoint-configuration';
  const fields: Fields = { disableExecuteApiEndpoint: flag };
  if (document.isSwagger2) {
    const existing = document.root.get(key);
    if (existing && existing.kind !== 'map') refuse(`\`${key}\` is not a map.`, existing);
    document.root.ensure(key, place).setAll(fields, place);
    return;
  }
  const servers = document.root.get('servers');
  const first = servers?.kind === 'list' ? servers.items[0] : undefined;
  const settings = child(first, key);
  if (settings && settings.kind !== 'map') refuse(`\`${key}\` is not a map.`, settings);
  const merged = { ...spread(first), [key]: { ...spread(settings), ...fields } };
  const rest = servers?.kind === 'list' ? servers.items.slice(1) : [];
  document.root.set('servers', build([merged, ...rest], place), place);
}

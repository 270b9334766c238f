import type { Place } from '../../../model/source.js';
import type { Entry, MapNode, Node } from '../../../syntax/tree.js';
import { child, stringOf } from '../../../syntax/tree.js';
import type { Fields, Literal } from './build.js';
import { build } from './build.js';
import type { Expansion, SamResource } from './expansion.js';
import { refuse } from './expansion.js';
import { isIntrinsic, isNoValue, sub } from './intrinsics.js';

/** An authorizer of a REST API. */
export type RestAuthorizer = {
  readonly name: string;
  readonly entry: Entry;
  readonly scopes: readonly Node[];
} & ({ readonly kind: 'cognito' } | { readonly kind: 'lambda'; readonly functionArn: Node; readonly payload: 'TOKEN' | 'REQUEST' });

/** `Auth` of a REST API, read once. */
export interface RestAuth {
  readonly entry: Entry;
  readonly node: MapNode;
  readonly authorizers: ReadonlyMap<string, RestAuthorizer>;
  readonly defaultAuthorizer: { readonly name: string; readonly place: Place } | undefined;
}

const authProperties: ReadonlySet<string> = new Set([
  'DefaultAuthorizer', 'Authorizers', 'AddDefaultAuthorizerToCorsPreflight', 'AddApiKeyRequiredToCorsPreflight', 'InvokeRole', 'ApiKeyRequired',
  'ResourcePolicy', 'UsagePlan',
]);

export function readRestAuth(expansion: Expansion, resource: SamResource): RestAuth | undefined {
  const entry = resource.properties.entries.get('Auth');
  const node = expansion.decide(entry?.value);
  if (!entry || !node || isNoValue(node) || (node.kind === 'scalar' && node.value === null)) return undefined;
  if (node.kind !== 'map') return refuse('`Auth` is not a map.', node);
  for (const { key, keyPlace } of node.entries.values()) {
    if (!authProperties.has(key)) refuse(`\`Auth\` has no property \`${key}\`.`, keyPlace);
  }
  const authorizers = readAuthorizers(expansion, child(node, 'Authorizers'));
  const named = expansion.decide(child(node, 'DefaultAuthorizer'));
  if (!named || isNoValue(named)) return { entry, node, authorizers, defaultAuthorizer: undefined };
  const name = stringOf(named);
  if (name === undefined) return refuse('`DefaultAuthorizer` is not a string.', named);
  if (name !== 'AWS_IAM' && name !== 'NONE' && !authorizers.has(name)) refuse(`\`DefaultAuthorizer\` \`${name}\` is not among \`Authorizers\`.`, named);
  return { entry, node, authorizers, defaultAuthorizer: name === 'NONE' ? undefined : { name, place: named.place } };
}

function readAuthorizers(expansion: Expansion, node: Node | undefined): ReadonlyMap<string, RestAuthorizer> {
  const result = new Map<string, RestAuthorizer>();
  if (!node || (node.kind === 'scalar' && node.value === null)) return result;
  if (node.kind !== 'map' || isIntrinsic(node)) return refuse('`Auth.Authorizers` is not a map.', node);
  for (const entry of node.entries.values()) result.set(entry.key, readAuthorizer(expansion, entry));
  return result;
}

function readAuthorizer(expansion: Expansion, entry: Entry): RestAuthorizer {
  const { key: name, value } = entry;
  if (value.kind !== 'map') return refuse(`The authorizer \`${name}\` is not a map.`, value);
  checkIdentity(name, child(value, 'Identity'));
  const scopesNode = expansion.decide(child(value, 'AuthorizationScopes'));
  const isList = !scopesNode || scopesNode.kind === 'list' || isIntrinsic(scopesNode);
  if (!isList) refuse(`\`AuthorizationScopes\` of the authorizer \`${name}\` is not a list.`, scopesNode);
  const scopes = scopesNode?.kind === 'list' ? scopesNode.items : [];
  if (value.entries.has('UserPoolArn')) return { name, entry, scopes, kind: 'cognito' };
  const functionArn = child(value, 'FunctionArn');
  if (!functionArn) return refuse(`The authorizer \`${name}\` has neither \`UserPoolArn\` nor \`FunctionArn\`.`, value);
  const payload = expansion.text(child(value, 'FunctionPayloadType')) ?? 'TOKEN';
  if (payload !== 'TOKEN' && payload !== 'REQUEST') refuse(`\`FunctionPayloadType\` of the authorizer \`${name}\` is neither TOKEN nor REQUEST.`, value);
  if (payload === 'REQUEST') requireIdentity(expansion, name, value);
  return { name, entry, scopes, kind: 'lambda', functionArn, payload: payload === 'REQUEST' ? 'REQUEST' : 'TOKEN' };
}

const identityLists = ['Headers', 'QueryStrings', 'StageVariables', 'Context'] as const;

function checkIdentity(name: string, identity: Node | undefined): void {
  if (!identity) return;
  if (identity.kind !== 'map') return refuse(`\`Identity\` of the authorizer \`${name}\` is not a map.`, identity);
  for (const property of identityLists) {
    const node = child(identity, property);
    if (!node || isIntrinsic(node) || (node.kind === 'scalar' && node.value === null)) continue;
    if (node.kind !== 'list') refuse(`\`Identity.${property}\` of the authorizer \`${name}\` is not a list.`, node);
    const wrong = node.items.find((item) => item.kind !== 'scalar' && !isIntrinsic(item));
    if (wrong) refuse(`\`Identity.${property}\` of the authorizer \`${name}\` has an item that is not a string.`, wrong);
  }
}

/** A REQUEST authorizer needs something to identify the caller by, unless its answers are not cached. */
function requireIdentity(expansion: Expansion, name: string, authorizer: MapNode): void {
  const identity = child(authorizer, 'Identity');
  const ttl = expansion.decide(child(identity, 'ReauthorizeEvery'));
  const uncached = ttl?.kind === 'scalar' && String(ttl.value) === '0';
  const sources = identityLists.some((property) => identity?.kind === 'map' && identity.entries.has(property));
  if (!sources && !uncached) refuse(`The authorizer \`${name}\` has payload type REQUEST, but nothing in \`Identity\` to identify callers by.`, authorizer);
}

/** The security scheme of an authorizer, in API Gateway's extension of OpenAPI. */
export function securityScheme(expansion: Expansion, authorizer: RestAuthorizer): Fields {
  const { value } = authorizer.entry;
  const identity = child(value, 'Identity');
  const isRequest = authorizer.kind === 'lambda' && authorizer.payload === 'REQUEST';
  const header = child(identity, 'Header');
  return {
    type: 'apiKey',
    name: isRequest ? 'Unused' : (header ?? 'Authorization'),
    in: 'header',
    'x-amazon-apigateway-authtype': authorizer.kind === 'cognito' ? 'cognito_user_pools' : 'custom',
    'x-amazon-apigateway-authorizer': authorizer.kind === 'cognito' ? cognito(authorizer, identity) : lambda(expansion, authorizer, identity),
  };
}

function cognito({ entry }: RestAuthorizer, identity: Node | undefined): Fields {
  const pools = child(entry.value, 'UserPoolArn');
  return {
    type: 'cognito_user_pools',
    providerARNs: pools?.kind === 'list' ? pools : [pools],
    authorizerResultTtlInSeconds: child(identity, 'ReauthorizeEvery'),
    identityValidationExpression: child(identity, 'ValidationExpression'),
  };
}

function lambda(expansion: Expansion, authorizer: RestAuthorizer & { readonly kind: 'lambda' }, identity: Node | undefined): Fields {
  const role = child(authorizer.entry.value, 'FunctionInvokeRole');
  const credentials = role && expansion.text(role) !== 'NONE' ? role : undefined;
  return {
    type: authorizer.payload.toLowerCase(),
    authorizerUri: sub(
      `arn:${expansion.context.partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${__FunctionArn__}/invocations`,
      { __FunctionArn__: authorizer.functionArn },
    ),
    authorizerCredentials: credentials,
    authorizerResultTtlInSeconds: child(identity, 'ReauthorizeEvery'),
    identityValidationExpression: authorizer.payload === 'TOKEN' ? child(identity, 'ValidationExpression') : undefined,
    identitySource: authorizer.payload === 'REQUEST' ? identitySource(expansion, identity) : undefined,
  };
}

const identityPrefixes = [
  ['Headers', 'method.request.header.'], ['QueryStrings', 'method.request.querystring.'], ['StageVariables', 'stageVariables.'], ['Context', 'context.'],
] as const;

function identitySource(expansion: Expansion, identity: Node | undefined): Literal {
  const sources: string[] = [];
  let place: Place | undefined;
  for (const [property, prefix] of identityPrefixes) {
    const node = child(identity, property);
    if (node?.kind !== 'list') continue;
    place ??= node.place;
    for (const item of node.items) {
      const text = expansion.text(item);
      if (text !== undefined) sources.push(prefix + text);
    }
  }
  return place && build(sources.join(', '), place);
}

export const apiKeyScheme: Fields = { type: 'apiKey', name: 'x-api-key', in: 'header' };

export const iamScheme: Fields = { type: 'apiKey', name: 'Authorization', in: 'header', 'x-amazon-apigateway-authtype': 'awsSigv4' };

/** Credentials of an integration under IAM authorization: the caller's own unless `InvokeRole` says otherwise. */
export function invokeCredentials(expansion: Expansion, role: Entry | undefined): Literal {
  const callers = `arn:${expansion.context.partition}:iam::*:user/*`;
  if (!role) return callers;
  const text = expansion.text(role.value);
  if (text === 'CALLER_CREDENTIALS') return { ...role, value: build(callers, role.value.place) };
  const none = text === 'NONE' || (role.value.kind === 'scalar' && role.value.value === null);
  return none ? undefined : role;
}

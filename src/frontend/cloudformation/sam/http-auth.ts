import type { Place } from '../../../model/source.js';
import type { Entry, MapNode, Node } from '../../../syntax/tree.js';
import { child, stringOf } from '../../../syntax/tree.js';
import type { Fields, Literal } from './build.js';
import type { Expansion, SamResource } from './expansion.js';
import { refuse } from './expansion.js';
import { isIntrinsic, isNoValue, sub } from './intrinsics.js';
import { iamScheme } from './rest-auth.js';

export type HttpAuthorizer = {
  readonly name: string;
  readonly entry: Entry;
  readonly scopes: readonly Node[];
} & ({ readonly kind: 'jwt' } | { readonly kind: 'lambda'; readonly functionArn: Node });

export interface HttpAuth {
  readonly entry: Entry;
  readonly node: MapNode;
  readonly authorizers: ReadonlyMap<string, HttpAuthorizer>;
  readonly iam: boolean;
  readonly defaultAuthorizer: { readonly name: string; readonly place: Place } | undefined;
}

const authProperties: ReadonlySet<string> = new Set(['Authorizers', 'DefaultAuthorizer', 'EnableIamAuthorizer']);

export function readHttpAuth(expansion: Expansion, resource: SamResource): HttpAuth | undefined {
  const entry = resource.properties.entries.get('Auth');
  const node = expansion.decide(entry?.value);
  if (!entry || !node || isNoValue(node) || (node.kind === 'scalar' && node.value === null)) return undefined;
  if (node.kind !== 'map') return refuse('`Auth` is not a map.', node);
  for (const { key, keyPlace } of node.entries.values()) {
    if (!authProperties.has(key)) refuse(`\`Auth\` has no property \`${key}\`.`, keyPlace);
  }
  const authorizers = readAuthorizers(expansion, child(node, 'Authorizers'));
  const iam = expansion.flag(child(node, 'EnableIamAuthorizer'));
  const named = expansion.decide(child(node, 'DefaultAuthorizer'));
  if (!named || isNoValue(named) || (named.kind === 'scalar' && named.value === null)) return { entry, node, authorizers, iam, defaultAuthorizer: undefined };
  const name = stringOf(named);
  if (name === undefined) return refuse('`DefaultAuthorizer` is not a string.', named);
  const exists = authorizers.has(name) || (name === 'AWS_IAM' && iam);
  if (name !== 'NONE' && !exists) refuse(`\`DefaultAuthorizer\` \`${name}\` is not among \`Authorizers\`.`, named);
  return { entry, node, authorizers, iam, defaultAuthorizer: name === 'NONE' ? undefined : { name, place: named.place } };
}

function readAuthorizers(expansion: Expansion, node: Node | undefined): ReadonlyMap<string, HttpAuthorizer> {
  const result = new Map<string, HttpAuthorizer>();
  if (!node || (node.kind === 'scalar' && node.value === null)) return result;
  if (node.kind !== 'map' || isIntrinsic(node)) return refuse('`Auth.Authorizers` is not a map.', node);
  for (const entry of node.entries.values()) result.set(entry.key, readAuthorizer(expansion, entry));
  return result;
}

function readAuthorizer(expansion: Expansion, entry: Entry): HttpAuthorizer {
  const { key: name, value } = entry;
  if (value.kind !== 'map') return refuse(`The authorizer \`${name}\` is not a map.`, value);
  if (value.entries.has('OpenIdConnectUrl')) refuse(`The authorizer \`${name}\` uses \`OpenIdConnectUrl\`, which is not supported any more.`, value);
  const scopesNode = expansion.decide(child(value, 'AuthorizationScopes'));
  if (scopesNode && scopesNode.kind !== 'list') refuse(`\`AuthorizationScopes\` of the authorizer \`${name}\` is not a list.`, scopesNode);
  const scopes = scopesNode?.kind === 'list' ? scopesNode.items : [];
  if (value.entries.has('JwtConfiguration')) {
    const version = value.entries.get('AuthorizerPayloadFormatVersion');
    if (version) refuse(`\`AuthorizerPayloadFormatVersion\` is for Lambda authorizers; \`${name}\` is not one.`, version.keyPlace);
    return { name, entry, scopes, kind: 'jwt' };
  }
  const functionArn = child(value, 'FunctionArn');
  if (!functionArn) return refuse(`The authorizer \`${name}\` has neither \`JwtConfiguration\` nor \`FunctionArn\`.`, value);
  if (!value.entries.has('AuthorizerPayloadFormatVersion')) refuse(`The authorizer \`${name}\` lacks \`AuthorizerPayloadFormatVersion\`.`, value);
  if (scopes.length > 0) refuse(`\`AuthorizationScopes\` is for JWT authorizers; \`${name}\` is not one.`, value);
  const identity = child(value, 'Identity');
  if (identity && identity.kind !== 'map') refuse(`\`Identity\` of the authorizer \`${name}\` is not a map.`, identity);
  return { name, entry, scopes, kind: 'lambda', functionArn };
}

/** The security schemes of the API, by name. */
export function httpSchemes(expansion: Expansion, auth: HttpAuth): Fields {
  const schemes: Record<string, Literal> = {};
  if (auth.iam) schemes.AWS_IAM = iamScheme;
  for (const authorizer of auth.authorizers.values()) {
    schemes[authorizer.name] = authorizer.kind === 'jwt' ? jwtScheme(authorizer) : lambdaScheme(expansion, authorizer);
  }
  return schemes;
}

function jwtScheme({ entry }: HttpAuthorizer): Fields {
  const { value } = entry;
  const configuration = child(value, 'JwtConfiguration');
  return {
    type: 'oauth2',
    'x-amazon-apigateway-authorizer': {
      type: 'jwt',
      jwtConfiguration: configuration?.kind === 'map' ? lowerKeys(configuration) : configuration,
      identitySource: child(value, 'IdentitySource'),
    },
  };
}

function lowerKeys(node: MapNode): Fields {
  return Object.fromEntries([...node.entries.values()].map((entry) => [entry.key.toLowerCase(), entry]));
}

const identityPrefixes = [
  ['Headers', '$request.header.'], ['QueryStrings', '$request.querystring.'], ['StageVariables', '$stageVariables.'], ['Context', '$context.'],
] as const;

function lambdaScheme(expansion: Expansion, { entry, functionArn }: HttpAuthorizer & { readonly kind: 'lambda' }): Fields {
  const { value } = entry;
  const identity = child(value, 'Identity');
  const simple = child(value, 'EnableSimpleResponses');
  const sources = identityPrefixes.flatMap(([property, prefix]) => {
    const node = child(identity, property);
    if (!node || isIntrinsic(node)) return [];
    if (node.kind !== 'list') return refuse(`\`Identity.${property}\` is not a list.`, node);
    return node.items.map((item) => prefix + String(expansion.text(item) ?? ''));
  });
  return {
    type: 'apiKey',
    name: 'Unused',
    in: 'header',
    'x-amazon-apigateway-authorizer': {
      type: 'request',
      authorizerUri: sub(
        `arn:${expansion.context.partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${__FunctionArn__}/invocations`,
        { __FunctionArn__: functionArn },
      ),
      authorizerCredentials: child(value, 'FunctionInvokeRole'),
      authorizerResultTtlInSeconds: child(identity, 'ReauthorizeEvery'),
      authorizerPayloadFormatVersion: child(value, 'AuthorizerPayloadFormatVersion'),
      enableSimpleResponses: simple?.kind === 'scalar' && simple.value === false ? undefined : simple,
      identitySource: sources.length > 0 ? sources : undefined,
    },
  };
}

import type { MapNode, Node } from '../../../syntax/tree.js';
import { child, map } from '../../../syntax/tree.js';
import type { Fields, Literal } from './build.js';
import { build, buildMap, pick } from './build.js';
import type { Connector } from './connectors/index.js';
import { addCode, addDataSources, children } from './graphql-parts.js';
import type { Expansion, SamResource } from './expansion.js';
import { inherited, own, refuse } from './expansion.js';
import { getAtt, isIntrinsic, ref, sub } from './intrinsics.js';
import { trusting } from './role.js';
import { samTags, tagList } from './tags.js';

const known: ReadonlySet<string> = new Set([
  'ApiKeys', 'Auth', 'Cache', 'DataSources', 'DomainName', 'EnvironmentVariables', 'Functions', 'IntrospectionConfig', 'Logging', 'Name', 'OwnerContact',
  'QueryDepthLimit', 'ResolverCountLimit', 'Resolvers', 'SchemaInline', 'SchemaUri', 'Tags', 'Visibility', 'XrayEnabled',
]);

/** Expands `AWS::Serverless::GraphQLApi`: an AppSync API with schema, data sources, functions and resolvers. Gives its connectors. */
export function addGraphQLApi(expansion: Expansion, resource: SamResource): readonly Connector[] {
  const { id, keyPlace, properties } = resource;
  for (const { key, keyPlace: place } of properties.entries.values()) {
    if (!known.has(key)) refuse(`A GraphQL API has no property \`${key}\`.`, place);
  }
  const connectors: Connector[] = [];
  const auth = readAuth(expansion, resource, connectors);
  const logging = addLogging(expansion, resource);
  expansion.add({
    id,
    type: 'AWS::AppSync::GraphQLApi',
    place: keyPlace,
    properties: {
      Name: properties.entries.get('Name') ?? id,
      ...auth,
      LogConfig: logging,
      ...pick(properties, [
        'EnvironmentVariables', 'IntrospectionConfig', 'OwnerContact', 'QueryDepthLimit', 'ResolverCountLimit', 'Visibility', 'XrayEnabled',
      ]),
      Tags: samTags('graphqlapi:createdBy', keyPlace, tagList(child(properties, 'Tags'))),
    },
    attributes: own(resource),
  });
  addSchema(expansion, resource);
  addKeys(expansion, resource);
  addDomain(expansion, resource);
  addCache(expansion, resource);
  connectors.push(...addDataSources(expansion, resource));
  addCode(expansion, resource);
  return connectors;
}

function addSchema(expansion: Expansion, resource: SamResource): void {
  const { id, keyPlace, properties } = resource;
  const inline = properties.entries.get('SchemaInline');
  const uri = properties.entries.get('SchemaUri');
  if (inline && uri) refuse('`SchemaInline` and `SchemaUri` are both given.', uri.keyPlace);
  const schema = inline ?? uri ?? refuse('The API has neither `SchemaInline` nor `SchemaUri`.', keyPlace);
  expansion.add({
    id: `${id}Schema`,
    type: 'AWS::AppSync::GraphQLSchema',
    place: schema.keyPlace,
    properties: { ApiId: getAtt(id, 'ApiId'), Definition: inline, DefinitionS3Location: uri },
    attributes: inherited(resource),
  });
}

interface AuthKind {
  /** The property of `Auth` that configures it, and AppSync's name for that. */
  readonly property?: string;
  readonly config?: string;
}

const authKinds: Readonly<Record<string, AuthKind>> = {
  AWS_IAM: {},
  API_KEY: {},
  AWS_LAMBDA: { property: 'LambdaAuthorizer', config: 'LambdaAuthorizerConfig' },
  OPENID_CONNECT: { property: 'OpenIDConnect', config: 'OpenIDConnectConfig' },
  AMAZON_COGNITO_USER_POOLS: { property: 'UserPool', config: 'UserPoolConfig' },
};

function readAuth(expansion: Expansion, resource: SamResource, connectors: Connector[]): Fields {
  const entry = resource.properties.entries.get('Auth') ?? refuse('`Auth` is missing.', resource.keyPlace);
  const { value } = entry;
  if (value.kind !== 'map') return refuse('`Auth` is not a map.', value);
  const additional = child(value, 'Additional');
  if (additional && additional.kind !== 'list') refuse('`Auth.Additional` is not a list.', additional);
  const providers = additional?.kind === 'list' ? additional.items : [];
  const main = authProvider(expansion, value, true);
  const others = providers.map((provider) => build(authProvider(expansion, provider, false), provider.place));
  [value, ...providers].forEach((provider) => connectAuthorizer(resource, provider, connectors));
  return { ...main, AdditionalAuthenticationProviders: others.length > 0 ? others : undefined };
}

function authProvider(expansion: Expansion, node: Node, main: boolean): Fields {
  const typeNode = child(node, 'Type');
  const type = expansion.text(typeNode) ?? '';
  const kind = Object.hasOwn(authKinds, type) ? authKinds[type] : undefined;
  if (!kind) return refuse(`\`Auth.Type\` is none of ${Object.keys(authKinds).join(', ')}.`, typeNode ?? node);
  for (const { property } of Object.values(authKinds)) {
    const extra = property === undefined || property === kind.property ? undefined : child(node, property);
    if (extra) refuse(`\`Auth\` of type ${type} has no \`${property ?? ''}\`.`, extra);
  }
  if (kind.property === undefined || kind.config === undefined) return { AuthenticationType: typeNode };
  const config = child(node, kind.property) ?? refuse(`\`Auth\` of type ${type} needs \`${kind.property}\`.`, node);
  return { AuthenticationType: typeNode, [kind.config]: main ? config : withoutDefaultAction(config) };
}

/** Only the main user pool has a default action. */
function withoutDefaultAction(config: Node): Node {
  if (config.kind !== 'map' || !config.entries.has('DefaultAction')) return config;
  return map([...config.entries.values()].filter(({ key }) => key !== 'DefaultAction'), config.place);
}

/** AppSync has to be allowed to call the function that authorizes. */
function connectAuthorizer(resource: SamResource, provider: Node, connectors: Connector[]): void {
  const functionArn = child(child(provider, 'LambdaAuthorizer'), 'AuthorizerUri');
  if (!functionArn) return;
  connectors.push({
    id: `${resource.id}ToLambdaAuthConnector${connectors.length + 1}`,
    place: functionArn.place,
    properties: buildMap({
      Source: { Type: 'AWS::AppSync::GraphQLApi', ResourceId: getAtt(resource.id, 'ApiId') },
      Destination: { Type: 'AWS::Lambda::Function', Arn: functionArn },
      Permissions: ['Write'],
    }, functionArn.place),
    embeddedIn: undefined,
    attributes: inherited(resource),
    metadata: undefined,
  });
}

const loggingProperties: ReadonlySet<string> = new Set(['CloudWatchLogsRoleArn', 'ExcludeVerboseContent', 'FieldLogLevel']);

/** `Logging`: everything by default, with a role made for it; nothing when it is false. */
function addLogging(expansion: Expansion, resource: SamResource): Literal {
  const { id, keyPlace, properties } = resource;
  const entry = properties.entries.get('Logging');
  const value = entry?.value;
  if (value?.kind === 'scalar' && value.value === false) return undefined;
  const config: MapNode | undefined = value?.kind === 'map' && !isIntrinsic(value) ? value : undefined;
  for (const { key, keyPlace: place } of config?.entries.values() ?? []) {
    if (!loggingProperties.has(key)) refuse(`\`Logging\` has no property \`${key}\`.`, place);
  }
  const place = entry?.keyPlace ?? keyPlace;
  const role = config?.entries.get('CloudWatchLogsRoleArn');
  if (!role) {
    expansion.add({
      id: `${id}CloudWatchRole`,
      type: 'AWS::IAM::Role',
      place,
      properties: {
        AssumeRolePolicyDocument: trusting('appsync.amazonaws.com'),
        ManagedPolicyArns: [sub('arn:${AWS::Partition}:iam::aws:policy/service-role/AWSAppSyncPushToCloudWatchLogs')],
      },
      attributes: inherited(resource),
    });
  }
  return build({
    CloudWatchLogsRoleArn: role ?? getAtt(`${id}CloudWatchRole`, 'Arn'),
    FieldLogLevel: config?.entries.get('FieldLogLevel') ?? 'ALL',
    ExcludeVerboseContent: config?.entries.get('ExcludeVerboseContent'),
  }, place);
}

function addKeys(expansion: Expansion, resource: SamResource): void {
  for (const { key, keyPlace, value } of children(resource, 'ApiKeys')) {
    expansion.add({
      id: `${resource.id}${key}`,
      type: 'AWS::AppSync::ApiKey',
      place: keyPlace,
      properties: { ApiId: getAtt(resource.id, 'ApiId'), ...pick(value, ['ApiKeyId', 'Description']), Expires: child(value, 'ExpiresOn') },
      attributes: inherited(resource),
    });
  }
}

function addDomain(expansion: Expansion, resource: SamResource): void {
  const entry = resource.properties.entries.get('DomainName');
  if (!entry) return;
  const { value, keyPlace } = entry;
  if (value.kind !== 'map') return refuse('`DomainName` is not a map.', value);
  const attributes = inherited(resource);
  const domainId = `${resource.id}DomainName`;
  expansion.add({
    id: domainId,
    type: 'AWS::AppSync::DomainName',
    place: keyPlace,
    properties: pick(value, ['CertificateArn', 'DomainName', 'Description']),
    attributes,
  });
  expansion.add({
    id: `${domainId}ApiAssociation`,
    type: 'AWS::AppSync::DomainNameApiAssociation',
    place: keyPlace,
    properties: { ApiId: getAtt(resource.id, 'ApiId'), DomainName: ref(domainId) },
    attributes,
  });
}

function addCache(expansion: Expansion, resource: SamResource): void {
  const entry = resource.properties.entries.get('Cache');
  if (!entry) return;
  const { value, keyPlace } = entry;
  if (value.kind !== 'map') return refuse('`Cache` is not a map.', value);
  expansion.add({
    id: `${resource.id}ApiCache`,
    type: 'AWS::AppSync::ApiCache',
    place: keyPlace,
    properties: {
      ApiId: getAtt(resource.id, 'ApiId'),
      ...pick(value, ['ApiCachingBehavior', 'AtRestEncryptionEnabled', 'HealthMetricsConfig', 'TransitEncryptionEnabled', 'Ttl', 'Type']),
    },
    attributes: inherited(resource),
  });
}

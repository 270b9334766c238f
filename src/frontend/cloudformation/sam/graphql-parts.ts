import type { Entry, Node } from '../../../syntax/tree.js';
import { child, stringOf } from '../../../syntax/tree.js';
import type { Fields, Literal } from './build.js';
import { build, buildMap, pick } from './build.js';
import type { Connector } from './connectors/index.js';
import type { Expansion, SamResource } from './expansion.js';
import { inherited, refuse } from './expansion.js';
import { getAtt, isIntrinsic, isNoValue, ref, sub } from './intrinsics.js';
import { addRole } from './role.js';

/** Code of a resolver without code of its own: it passes the pipeline's result on. */
const defaultResolverCode = `
export function request(ctx) {
    return {};
}

export function response(ctx) {
    return ctx.prev.result;
}
`;

/** The entries of a map of parts; their names become parts of logical ids. */
export function children({ properties }: SamResource, name: string): readonly Entry[] {
  const node = child(properties, name);
  if (!node || isNoValue(node)) return [];
  return node.kind === 'map' && !isIntrinsic(node) ? [...node.entries.values()] : refuse(`\`${name}\` is not a map.`, node);
}

/** The data sources of a GraphQL API. Gives the connectors that let them reach their tables and functions. */
export function addDataSources(expansion: Expansion, resource: SamResource): readonly Connector[] {
  const connectors: Connector[] = [];
  for (const group of children(resource, 'DataSources')) {
    if (group.value.kind !== 'map') refuse(`\`DataSources.${group.key}\` is not a map.`, group.value);
    const sources = group.value.kind === 'map' ? [...group.value.entries.values()] : [];
    for (const source of sources) {
      if (group.key === 'DynamoDb') connectors.push(...addTableSource(expansion, resource, source));
      else if (group.key === 'Lambda') connectors.push(...addFunctionSource(expansion, resource, source));
      else refuse(`There are no data sources \`${group.key}\`.`, group.keyPlace);
    }
  }
  return connectors;
}

function addSource(expansion: Expansion, resource: SamResource, id: string, source: Entry, fields: Fields): void {
  expansion.add({
    id,
    type: 'AWS::AppSync::DataSource',
    place: source.keyPlace,
    properties: {
      ApiId: getAtt(resource.id, 'ApiId'),
      Name: child(source.value, 'Name') ?? source.key,
      Description: child(source.value, 'Description'),
      ServiceRoleArn: child(source.value, 'ServiceRoleArn') ?? getAtt(`${id}Role`, 'Arn'),
      ...fields,
    },
    attributes: inherited(resource),
  });
}

function addSourceRole(expansion: Expansion, resource: SamResource, id: string, source: Entry): void {
  addRole(expansion, {
    id: `${id}Role`,
    place: source.keyPlace,
    service: 'appsync.amazonaws.com',
    managedPolicies: [],
    managed: [],
    inline: [],
    attributes: inherited(resource),
  });
}

function addTableSource(expansion: Expansion, resource: SamResource, source: Entry): readonly Connector[] {
  const id = `${resource.id}${source.key}DynamoDBDataSource`;
  const table = child(source.value, 'TableName') ?? refuse(`\`TableName\` of the data source \`${source.key}\` is missing.`, source.value);
  const region = child(source.value, 'Region') ?? build(ref('AWS::Region'), source.keyPlace);
  addSource(expansion, resource, id, source, {
    Type: 'AMAZON_DYNAMODB',
    DynamoDBConfig: {
      TableName: table,
      AwsRegion: region,
      DeltaSyncConfig: child(source.value, 'DeltaSync'),
      UseCallerCredentials: child(source.value, 'UseCallerCredentials'),
      Versioned: child(source.value, 'Versioned'),
    },
  });
  if (child(source.value, 'ServiceRoleArn')) return [];
  addSourceRole(expansion, resource, id, source);
  const arn = child(source.value, 'TableArn') ?? build(
    sub('arn:${AWS::Partition}:dynamodb:${__Region__}:${AWS::AccountId}:table/${__TableName__}', { __Region__: region, __TableName__: table }),
    source.keyPlace,
  );
  const permissions = child(source.value, 'Permissions') ?? build(['Read', 'Write'], source.keyPlace);
  return [connector(resource, `${id}ToTableConnector`, id, source, { Type: 'AWS::DynamoDB::Table', Arn: arn }, permissions)];
}

function addFunctionSource(expansion: Expansion, resource: SamResource, source: Entry): readonly Connector[] {
  const id = `${resource.id}${source.key}LambdaDataSource`;
  const functionArn = child(source.value, 'FunctionArn') ?? refuse(`\`FunctionArn\` of the data source \`${source.key}\` is missing.`, source.value);
  addSource(expansion, resource, id, source, { Type: 'AWS_LAMBDA', LambdaConfig: { LambdaFunctionArn: functionArn } });
  if (child(source.value, 'ServiceRoleArn')) return [];
  addSourceRole(expansion, resource, id, source);
  return [connector(resource, `${id}ToLambdaConnector`, id, source, { Type: 'AWS::Lambda::Function', Arn: functionArn }, build(['Write'], source.keyPlace))];
}

function connector(resource: SamResource, id: string, sourceId: string, source: Entry, destination: Fields, permissions: Node): Connector {
  return {
    id,
    place: source.keyPlace,
    properties: buildMap({ Source: { Id: sourceId }, Destination: destination, Permissions: permissions }, source.keyPlace),
    embeddedIn: undefined,
    attributes: inherited(resource),
    metadata: undefined,
  };
}

/** The functions and resolvers of a GraphQL API. */
export function addCode(expansion: Expansion, resource: SamResource): void {
  const functions = new Map<string, Literal>();
  for (const entry of children(resource, 'Functions')) functions.set(entry.key, addFunction(expansion, resource, entry));
  for (const type of children(resource, 'Resolvers')) {
    if (type.value.kind !== 'map') return refuse(`\`Resolvers.${type.key}\` is not a map.`, type.value);
    for (const resolver of type.value.entries.values()) addResolver(expansion, resource, type.key, resolver, functions);
  }
}

/** Adds a function of the pipeline. Gives its id, by which resolvers name it. */
function addFunction(expansion: Expansion, resource: SamResource, entry: Entry): Literal {
  const { key, keyPlace, value } = entry;
  if (value.kind !== 'map') return refuse(`The function \`${key}\` is not a map.`, value);
  const existing = child(value, 'Id');
  if (existing) {
    if (value.entries.size > 1) refuse(`The function \`${key}\` has \`Id\` and other properties.`, value);
    return existing;
  }
  const id = `${resource.id}${key}`;
  expansion.add({
    id,
    type: 'AWS::AppSync::FunctionConfiguration',
    place: keyPlace,
    properties: {
      ApiId: getAtt(resource.id, 'ApiId'),
      DataSourceName: dataSourceName(expansion, resource, entry),
      Name: value.entries.get('Name') ?? key,
      ...code(value, key),
      Runtime: runtime(child(value, 'Runtime') ?? refuse(`\`Runtime\` of the function \`${key}\` is missing.`, value)),
      ...pick(value, ['Description', 'MaxBatchSize']),
      SyncConfig: child(value, 'Sync'),
    },
    attributes: inherited(resource),
  });
  return getAtt(id, 'FunctionId');
}

function code(node: Node, name: string): Fields {
  const inline = child(node, 'InlineCode');
  const uri = child(node, 'CodeUri');
  if (inline && uri) refuse(`\`InlineCode\` and \`CodeUri\` of \`${name}\` are both given.`, uri);
  if (!inline && !uri) refuse(`\`${name}\` has neither \`InlineCode\` nor \`CodeUri\`.`, node);
  return { Code: inline, CodeS3Location: uri };
}

function runtime(node: Node): Literal {
  if (isIntrinsic(node)) return node;
  return buildMap({ Name: child(node, 'Name'), RuntimeVersion: child(node, 'Version') }, node.place);
}

/** The data source of a function: one of the API's own, `NONE`, or the name of another. */
function dataSourceName(expansion: Expansion, resource: SamResource, { key, value }: Entry): Literal {
  const node = child(value, 'DataSource') ?? refuse(`\`DataSource\` of the function \`${key}\` is missing.`, value);
  const name = stringOf(node);
  if (name === undefined) return node;
  if (name.toLowerCase() === 'none') return noneSource(expansion, resource, node);
  const sources = child(resource.properties, 'DataSources');
  if (child(child(sources, 'DynamoDb'), name)) return getAtt(`${resource.id}${name}DynamoDBDataSource`, 'Name');
  if (child(child(sources, 'Lambda'), name)) return getAtt(`${resource.id}${name}LambdaDataSource`, 'Name');
  return refuse(`The API has no data source \`${name}\`.`, node);
}

function noneSource(expansion: Expansion, resource: SamResource, node: Node): Literal {
  const id = `${resource.id}NoneDataSource`;
  expansion.add({
    id,
    type: 'AWS::AppSync::DataSource',
    place: node.place,
    properties: { ApiId: getAtt(resource.id, 'ApiId'), Name: id, Type: 'NONE' },
    attributes: inherited(resource),
  });
  return getAtt(id, 'Name');
}

function addResolver(expansion: Expansion, resource: SamResource, typeName: string, entry: Entry, functions: ReadonlyMap<string, Literal>): void {
  const { key, keyPlace, value } = entry;
  const pipeline = child(value, 'Pipeline');
  if (value.kind !== 'map' || pipeline?.kind !== 'list' || pipeline.items.length === 0) return refuse(`The resolver \`${key}\` has no \`Pipeline\`.`, value);
  const steps = pipeline.items.map((item) => functions.get(stringOf(item) ?? '') ?? refuse(`The API has no function \`${stringOf(item) ?? '?'}\`.`, item));
  const hasCode = value.entries.has('InlineCode') || value.entries.has('CodeUri');
  const runtimeNode = child(value, 'Runtime');
  if (hasCode && !runtimeNode) refuse(`\`Runtime\` of the resolver \`${key}\` is missing.`, value);
  expansion.add({
    id: `${resource.id}${typeName}${key}`,
    type: 'AWS::AppSync::Resolver',
    place: keyPlace,
    properties: {
      ApiId: getAtt(resource.id, 'ApiId'),
      TypeName: typeName,
      FieldName: value.entries.get('FieldName') ?? key,
      Kind: 'PIPELINE',
      PipelineConfig: { Functions: steps },
      ...(hasCode ? code(value, key) : { Code: defaultResolverCode }),
      Runtime: runtimeNode ? runtime(runtimeNode) : { Name: 'APPSYNC_JS', RuntimeVersion: '1.0.0' },
      MaxBatchSize: value.entries.get('MaxBatchSize'),
      CachingConfig: child(value, 'Caching'),
      SyncConfig: child(value, 'Sync'),
    },
    attributes: { ...inherited(resource), DependsOn: [`${resource.id}Schema`] },
  });
}

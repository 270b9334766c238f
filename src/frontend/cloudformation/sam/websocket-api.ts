import type { Entry, Node } from '../../../syntax/tree.js';
import { child, stringOf } from '../../../syntax/tree.js';
import type { Fields } from './build.js';
import { pick } from './build.js';
import type { RecordSets } from './domain.js';
import { addV2Domain } from './domain.js';
import type { Expansion, SamResource } from './expansion.js';
import { inherited, own, refuse } from './expansion.js';
import { isIntrinsic, isNoValue, ref, sub } from './intrinsics.js';
import { samTagMap } from './tags.js';

const passedToApi = [
  'ApiKeySelectionExpression', 'Description', 'DisableExecuteApiEndpoint', 'DisableSchemaValidation', 'IpAddressType', 'RouteSelectionExpression',
] as const;

const passedToRoute = [
  'ApiKeyRequired', 'ModelSelectionExpression', 'OperationName', 'RequestModels', 'RequestParameters', 'RouteResponseSelectionExpression',
] as const;

/** Routes that API Gateway itself knows. */
const specialRoutes: ReadonlySet<string> = new Set(['$connect', '$disconnect', '$default']);

/** Expands `AWS::Serverless::WebSocketApi`: an API with a route, an integration and a permission for each entry of `Routes`. */
export function addWebSocketApi(expansion: Expansion, resource: SamResource, records: RecordSets): void {
  const { id, keyPlace, properties } = resource;
  const attributes = inherited(resource);
  checkApi(expansion, resource);
  const tags = samTagMap('websocketapi:createdBy', child(properties, 'Tags'));
  const routes = readRoutes(resource);
  expansion.add({
    id,
    type: 'AWS::ApiGatewayV2::Api',
    place: keyPlace,
    properties: {
      ...pick(properties, passedToApi),
      Name: properties.entries.get('Name') ?? id,
      ProtocolType: 'WEBSOCKET',
      Tags: tags,
    },
    attributes: own(resource),
  });
  const auth = readAuth(expansion, resource);
  const routeIds = routes.map((route) => addRoute(expansion, resource, route, auth));
  const stageId = addStage(expansion, resource, tags, routeIds);
  const propagated = expansion.flag(child(properties, 'PropagateTags')) ? tags : { 'websocketapi:createdBy': 'SAM' };
  addV2Domain({ expansion, resource, stage: ref(stageId), attributes, tagging: { list: undefined, map: propagated } }, records);
}

function checkApi(expansion: Expansion, { properties }: SamResource): void {
  for (const name of ['AccessLogSettings', 'DefaultRouteSettings', 'RouteSettings', 'StageVariables']) {
    const node = child(properties, name);
    if (node && node.kind !== 'map') refuse(`\`${name}\` is not a map.`, node);
  }
  const address = child(properties, 'IpAddressType');
  const text = expansion.text(address);
  if (address && text !== undefined && text !== 'ipv4' && text !== 'dualstack') refuse('`IpAddressType` is neither `ipv4` nor `dualstack`.', address);
  const stage = child(properties, 'StageName');
  if (stage && stringOf(stage) === '$default') refuse('The stage of a WebSocket API cannot be called `$default`.', stage);
}

function readRoutes({ properties, keyPlace }: SamResource): readonly Entry[] {
  const node = child(properties, 'Routes') ?? refuse('`Routes` is missing.', keyPlace);
  if (node.kind !== 'map') return refuse('`Routes` is not a map.', node);
  const routes = [...node.entries.values()];
  if (routes.length === 0) refuse('`Routes` has no route.', node);
  for (const { key, keyPlace: place, value } of routes) {
    const isName = specialRoutes.has(key) || /^[A-Za-z0-9]+$/.test(key);
    if (!isName) refuse(`The route \`${key}\` is neither alphanumeric nor one of ${[...specialRoutes].join(', ')}.`, place);
    if (value.kind !== 'map' || !value.entries.has('FunctionArn')) refuse(`The route \`${key}\` has no \`FunctionArn\`.`, value);
    if (key !== '$connect' && child(value, 'RequestParameters')) refuse('Only the route `$connect` has `RequestParameters`.', value);
  }
  return routes;
}

interface RouteAuth {
  readonly type: Entry;
  readonly isCustom: boolean;
}

function readAuth(expansion: Expansion, { properties }: SamResource): RouteAuth | undefined {
  const entry = properties.entries.get('Auth');
  if (!entry || isNoValue(entry.value)) return undefined;
  const { value } = entry;
  if (value.kind !== 'map' || isIntrinsic(value)) return refuse('`Auth` is not a map.', value);
  const type = value.entries.get('AuthType') ?? refuse('`Auth.AuthType` is missing.', value);
  const others = [...value.entries.values()].filter(({ key }) => key !== 'AuthType');
  switch (expansion.text(type.value)?.toUpperCase()) {
    case 'NONE':
    case 'AWS_IAM':
      if (others[0]) refuse('Only `AuthType: CUSTOM` has further properties.', others[0].keyPlace);
      return { type, isCustom: false };
    case 'CUSTOM':
      if (!value.entries.has('AuthArn')) refuse('`AuthType: CUSTOM` needs `AuthArn`.', value);
      return { type, isCustom: true };
    default:
      return refuse('`AuthType` is none of AWS_IAM, CUSTOM, NONE.', type.value);
  }
}

/** `$connect` → `Connect`, `send` → `Send`: the route as part of logical ids. */
function routeLabel(key: string): string {
  const name = key.replace('$', '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function stageName({ properties }: SamResource): Node | string {
  return child(properties, 'StageName') ?? 'default';
}

function addRoute(expansion: Expansion, resource: SamResource, route: Entry, auth: RouteAuth | undefined): string {
  const stem = `${resource.id}${routeLabel(route.key)}`;
  const attributes = inherited(resource);
  const functionArn = child(route.value, 'FunctionArn');
  const place = route.keyPlace;
  const uri = 'arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/';
  expansion.add({
    id: `${stem}Integration`,
    type: 'AWS::ApiGatewayV2::Integration',
    place,
    properties: {
      ApiId: ref(resource.id),
      IntegrationType: 'AWS_PROXY',
      IntegrationUri: sub(`${uri}\${FunctionArn}/invocations`, { FunctionArn: functionArn }),
      TimeoutInMillis: child(route.value, 'IntegrationTimeout'),
    },
    attributes,
  });
  const stage = stageName(resource);
  const stageText = typeof stage === 'string' ? stage : stringOf(stage);
  const arn = `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${${resource.id}.ApiId}`;
  expansion.add({
    id: `${stem}Permission`,
    type: 'AWS::Lambda::Permission',
    place,
    properties: {
      Action: 'lambda:InvokeFunction',
      FunctionName: functionArn,
      Principal: 'apigateway.amazonaws.com',
      SourceArn: stageText === undefined ? sub(`${arn}/\${__Stage__}/${route.key}`, { __Stage__: stage }) : sub(`${arn}/${stageText}/${route.key}`),
    },
    attributes,
  });
  const authorizes = auth !== undefined && route.key === '$connect';
  if (authorizes && auth.isCustom) addAuthorizer(expansion, resource, `${stem}Authorizer`, uri);
  expansion.add({
    id: `${stem}Route`,
    type: 'AWS::ApiGatewayV2::Route',
    place,
    properties: {
      ApiId: ref(resource.id),
      RouteKey: route.key,
      ...pick(route.value, passedToRoute),
      AuthorizationType: authorizes ? auth.type : undefined,
      AuthorizerId: authorizes && auth.isCustom ? ref(`${stem}Authorizer`) : undefined,
      Target: { 'Fn::Join': ['/', ['integrations', ref(`${stem}Integration`)]] },
    },
    attributes,
  });
  return `${stem}Route`;
}

/** The Lambda authorizer of `$connect`, and the permission to call it unless it is called with a role. */
function addAuthorizer(expansion: Expansion, resource: SamResource, id: string, uri: string): void {
  const { properties } = resource;
  const auth = properties.entries.get('Auth');
  if (!auth) return;
  const functionArn = child(auth.value, 'AuthArn');
  const role = child(auth.value, 'InvokeRole');
  const attributes = inherited(resource);
  expansion.add({
    id,
    type: 'AWS::ApiGatewayV2::Authorizer',
    place: auth.keyPlace,
    properties: {
      ApiId: ref(resource.id),
      AuthorizerType: 'REQUEST',
      AuthorizerUri: sub(`${uri}\${AuthArn}/invocations`, { AuthArn: functionArn }),
      AuthorizerCredentialsArn: role,
      IdentitySource: child(auth.value, 'IdentitySource'),
      Name: child(auth.value, 'Name') ?? id,
    },
    attributes,
  });
  if (role) return;
  expansion.add({
    id: `${resource.id}AuthorizerPermission`,
    type: 'AWS::Lambda::Permission',
    place: auth.keyPlace,
    properties: {
      Action: 'lambda:InvokeFunction',
      FunctionName: functionArn,
      Principal: 'apigateway.amazonaws.com',
      SourceArn: sub(
        'arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/authorizers/*',
        { __ApiId__: ref(resource.id) },
      ),
    },
    attributes,
  });
}

function addStage(expansion: Expansion, resource: SamResource, tags: Fields, routeIds: readonly string[]): string {
  const { id, keyPlace, properties } = resource;
  const given = properties.entries.get('StageName');
  const label = given ? (stringOf(given.value) ?? '').replace(/[^A-Za-z0-9]/g, '') : 'Default';
  const stageId = `${id}${label}Stage`;
  const settings = properties.entries.get('RouteSettings');
  expansion.add({
    id: stageId,
    type: 'AWS::ApiGatewayV2::Stage',
    place: keyPlace,
    properties: {
      ApiId: ref(id),
      StageName: given ?? 'default',
      AutoDeploy: true,
      ...pick(properties, ['AccessLogSettings', 'DefaultRouteSettings', 'StageVariables']),
      RouteSettings: settings,
      Tags: tags,
    },
    attributes: { ...inherited(resource), DependsOn: settings ? routeIds : undefined },
  });
  expansion.name(id, 'Stage', stageId);
  return stageId;
}

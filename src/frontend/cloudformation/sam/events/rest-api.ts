import type { MapNode, Node } from '../../../../syntax/tree.js';
import { child, stringOf } from '../../../../syntax/tree.js';
import type { ApiDraft } from '../apis.js';
import { usePath } from '../apis.js';
import type { Fields, Literal } from '../build.js';
import { conditionOf, refuse } from '../expansion.js';
import { isIntrinsic, ref, sub } from '../intrinsics.js';
import { addSecurity, anyMethod, conditional, integrationKey, methodKey } from '../open-api.js';
import type { OpenApiDocument } from '../open-api.js';
import type { RestAuth } from '../rest-auth.js';
import { invokeCredentials, readRestAuth } from '../rest-auth.js';
import { addResourcePolicy, stageReference } from '../rest-policy.js';
import { stageSuffix } from '../rest-stage.js';
import type { FunctionEvent, StartEvent } from './event.js';
import { addPermission, entry, property, required } from './event.js';
import { addRequestModel, addRequestParameters } from './rest-request.js';

/** `Api`: a method of a REST API that calls the function. */
export function addRestApiEvent(event: FunctionEvent): void {
  const route = readRoute(event);
  addRestPermission(event, route);
  if (!route.api.managed) return;
  const document = route.api.document ?? refuse('Events cannot be merged into a definition that is not in the template.', event.place);
  const functionId = event.alias?.aliasId ?? `${event.resource.id}.Arn`;
  const streams = event.expansion.text(property(event, 'ResponseTransferMode')) === 'RESPONSE_STREAM';
  const call = streams ? '2021-11-15' : '2015-03-31';
  const invocation = streams ? 'response-streaming-invocations' : 'invocations';
  const uri = sub(`arn:${event.expansion.context.partition}:apigateway:\${AWS::Region}:lambda:path/${call}/functions/\${${functionId}}/${invocation}`);
  const condition = conditionOf(event.resource);
  addRestOperation(event, route, document, {
    type: 'aws_proxy',
    httpMethod: 'POST',
    uri: conditional(condition, uri),
    timeoutInMillis: entry(event, 'TimeoutInMillis'),
    responseTransferMode: streams ? 'STREAM' : undefined,
  });
}

export interface RestRoute {
  readonly api: ApiDraft;
  readonly auth: RestAuth | undefined;
  readonly path: string;
  readonly method: string;
}

export function readRoute(event: StartEvent): RestRoute {
  const { expansion } = event;
  const path = expansion.text(required(event, 'Path')) ?? refuse('`Path` is not a string.', required(event, 'Path'));
  const method = expansion.text(required(event, 'Method')) ?? refuse('`Method` is not a string.', required(event, 'Method'));
  const named = property(event, 'RestApiId');
  if (named && isIntrinsic(named) && child(named, 'Ref') === undefined) refuse('`RestApiId` is neither a string nor a `Ref`.', named);
  const api = event.apis.of('rest', named, event.place);
  return { api, auth: readRestAuth(expansion, api.resource), path, method: methodKey(method) };
}

function addRestPermission(event: FunctionEvent, { api, path, method }: RestRoute): void {
  const { partition } = event.expansion.context;
  const verb = method === anyMethod ? '*' : method.toUpperCase();
  addPermission(event, {
    id: `${event.id}Permission${stageSuffix(api.resource)}`,
    principal: 'apigateway.amazonaws.com',
    sourceArn: sub(
      `arn:${partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${__ApiId__}/\${__Stage__}/${verb}${permittedPath(path)}`,
      { __ApiId__: ref(api.resource.id), __Stage__: '*' },
    ),
  });
}

/** A path in the ARN of a method: without parameters, and without a slash at its end. */
export function permittedPath(path: string): string {
  const withoutSlash = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
  return withoutSlash.replace(/\{[A-Za-z0-9._-]{1,200}\+?\}/g, '*');
}

/** Adds the operation with its integration, and what the event says of its authorization and requests. */
export function addRestOperation(event: StartEvent, route: RestRoute, document: OpenApiDocument, integration: Fields): void {
  const { api, path, method, auth } = route;
  const { place } = event;
  const isTaken = api.merge ? api.operations.has(`${method} ${path}`) : document.hasIntegration(path, method);
  if (isTaken) refuse(`The method \`${method}\` of the path \`${path}\` has an integration already.`, place);
  api.operations.add(`${method} ${path}`);
  usePath(api, path, event.resource, place);
  const eventAuth = readEventAuth(event);
  const operations = document.ensure(path, method, place);
  const credentials = integration.credentials ?? eventCredentials(event, auth, eventAuth);
  for (const { draft } of operations) {
    if (api.merge) draft.delete('security');
    draft.ensure(integrationKey, place).setAll({ ...integration, credentials }, place);
    if (!draft.has('responses')) draft.set('responses', {}, place);
  }
  const condition = conditionOf(event.resource);
  if (eventAuth || auth) authorize(event, route, document, eventAuth);
  addRequestModel(event, route, document);
  addRequestParameters(event, route, document);
  if (condition !== undefined) document.restrictMethod(path, method, condition, place);
}

function readEventAuth(event: StartEvent): MapNode | undefined {
  const node = event.expansion.decide(property(event, 'Auth'));
  if (!node) return undefined;
  return node.kind === 'map' ? node : refuse('`Auth` of the event is not a map.', node);
}

function eventCredentials(event: StartEvent, auth: RestAuth | undefined, eventAuth: MapNode | undefined): Literal {
  const { expansion } = event;
  const authorizer = expansion.text(child(eventAuth, 'Authorizer')) ?? auth?.defaultAuthorizer?.name;
  if (authorizer !== 'AWS_IAM') return undefined;
  return invokeCredentials(expansion, eventAuth?.entries.get('InvokeRole') ?? auth?.node.entries.get('InvokeRole'));
}

function authorize(event: StartEvent, { api, auth, path, method }: RestRoute, document: OpenApiDocument, eventAuth: MapNode | undefined): void {
  const { expansion } = event;
  const authorizer = expansion.decide(child(eventAuth, 'Authorizer'));
  const operations = document.at(path, method);
  if (authorizer && !(authorizer.kind === 'scalar' && authorizer.value === null)) {
    const scopes = checkAuthorizer(event, auth, authorizer, eventAuth);
    for (const operation of operations) addSecurity(operation, String(stringOf(authorizer)), scopes, authorizer.place);
  }
  const keyRequired = child(eventAuth, 'ApiKeyRequired');
  if (keyRequired && !isIntrinsic(keyRequired)) {
    const name = expansion.flag(keyRequired) ? 'api_key' : 'api_key_false';
    for (const operation of operations) addSecurity(operation, name, [], keyRequired.place);
  }
  const policy = child(eventAuth, 'ResourcePolicy');
  if (policy) {
    if (policy.kind !== 'map') refuse('`Auth.ResourcePolicy` is not a map.', policy);
    addResourcePolicy(expansion, document, policy, [{ path, method }], stageReference(api.resource));
  }
}

function checkAuthorizer(event: StartEvent, auth: RestAuth | undefined, node: Node, eventAuth: MapNode | undefined): readonly Node[] {
  const name = stringOf(node);
  if (name === undefined) return refuse('`Authorizer` is not a string.', node);
  if (name === 'AWS_IAM') return [];
  if (name === 'NONE') {
    if (!auth?.defaultAuthorizer) refuse('`Authorizer: NONE` has a meaning only where the API has a `DefaultAuthorizer`.', node);
    return [];
  }
  const authorizer = auth?.authorizers.get(name) ?? refuse(`The API has no authorizer \`${name}\`.`, node);
  const scopes = event.expansion.decide(child(eventAuth, 'AuthorizationScopes'));
  if (!scopes) return authorizer.scopes;
  return scopes.kind === 'list' ? scopes.items : refuse('`AuthorizationScopes` is not a list.', scopes);
}

import type { MapNode, Node } from '../../../../syntax/tree.js';
import { child, stringOf } from '../../../../syntax/tree.js';
import type { ApiDraft } from '../apis.js';
import { usePath } from '../apis.js';
import type { Literal } from '../build.js';
import { build, spread } from '../build.js';
import { conditionOf, refuse } from '../expansion.js';
import type { HttpAuth } from '../http-auth.js';
import { readHttpAuth } from '../http-auth.js';
import { isIntrinsic, ref, sub } from '../intrinsics.js';
import { addSecurity, anyMethod, conditional, integrationKey, methodKey } from '../open-api.js';
import type { OpenApiDocument } from '../open-api.js';
import type { FunctionEvent } from './event.js';
import { addPermission, entry, property } from './event.js';
import { permittedPath } from './rest-api.js';

const defaultRoute = '$default';

interface HttpRoute {
  readonly api: ApiDraft;
  readonly auth: HttpAuth | undefined;
  readonly path: string;
  readonly method: string;
}

/** `HttpApi`: a route of an HTTP API that calls the function. */
export function addHttpApiEvent(event: FunctionEvent): void {
  const route = readRoute(event);
  const { api, path, method } = route;
  const document = api.document;
  if (document) {
    if (document.hasIntegration(path, method)) keepIntegration(event, route, document);
    else integrate(event, route, document);
    api.settle.push(() => {
      if (needsPermission(event, route, document)) addHttpPermission(event, route);
    });
  } else addHttpPermission(event, route);
  addRouteSettings(event, api);
}

function readRoute(event: FunctionEvent): HttpRoute {
  const { expansion } = event;
  const named = property(event, 'ApiId');
  if (named && isIntrinsic(named) && child(named, 'Ref') === undefined) refuse('`ApiId` is neither a string nor a `Ref`.', named);
  const pathNode = property(event, 'Path');
  const methodNode = property(event, 'Method');
  if (pathNode && !methodNode) refuse('`Method` is missing.', event.place);
  if (methodNode && !pathNode) refuse('`Path` is missing.', event.place);
  const path = pathNode ? (expansion.text(pathNode) ?? refuse('`Path` is not a string.', pathNode)) : defaultRoute;
  const method = methodNode ? (expansion.text(methodNode) ?? refuse('`Method` is not a string.', methodNode)) : 'any';
  const api = event.apis.of('http', named, event.place);
  return { api, auth: readHttpAuth(expansion, api.resource), path, method: methodKey(method) };
}

function functionId(event: FunctionEvent): string {
  return event.alias?.aliasId ?? `${event.resource.id}.Arn`;
}

function integrate(event: FunctionEvent, route: HttpRoute, document: OpenApiDocument): void {
  const { api, path, method } = route;
  const { place } = event;
  usePath(api, path, event.resource, place);
  const uri = sub(`arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${${functionId(event)}}/invocations`);
  const condition = conditionOf(event.resource);
  for (const { draft } of document.ensure(path, method, place)) {
    draft.set(integrationKey, {
      type: 'aws_proxy',
      httpMethod: 'POST',
      uri: conditional(condition, uri),
      payloadFormatVersion: entry(event, 'PayloadFormatVersion') ?? '2.0',
      timeoutInMillis: entry(event, 'TimeoutInMillis'),
    }, place);
    if (path === defaultRoute && method === anyMethod) draft.set('isDefaultRoute', true, place);
    if (!draft.has('responses')) draft.set('responses', {}, place);
    const parameters = pathParameters(path, draft.get('parameters'));
    if (parameters.length > 0) draft.set('parameters', build(parameters, place), place);
  }
  authorize(event, route, document);
  if (condition !== undefined) document.restrictMethod(path, method, condition, place);
}

/** An integration that the definition has already stays as it is, but for the event's payload format, timeout and authorizer. */
function keepIntegration(event: FunctionEvent, route: HttpRoute, document: OpenApiDocument): void {
  route.api.users.push(event.resource);
  for (const { draft } of document.at(route.path, route.method)) {
    draft.draft(integrationKey)?.setAll({
      payloadFormatVersion: entry(event, 'PayloadFormatVersion'),
      timeoutInMillis: entry(event, 'TimeoutInMillis'),
    }, event.place);
  }
  authorize(event, route, document);
}

/** OpenAPI wants every parameter of a path declared, and required. */
function pathParameters(path: string, existing: Node | undefined): Literal[] {
  const declared = existing?.kind === 'list' ? existing.items : [];
  const names = new Set<string>();
  const kept = declared.map((parameter): Literal => {
    if (parameter.kind !== 'map' || stringOf(child(parameter, 'in')) !== 'path') return parameter;
    names.add(stringOf(child(parameter, 'name')) ?? '');
    return build({ ...spread(parameter), required: true }, parameter.place);
  });
  const missing = [...path.matchAll(/\{([^{}]{1,200})\}/g)]
    .map(([, name]) => (name ?? '').replace(/\+$/, ''))
    .filter((name) => !names.has(name));
  return [...kept, ...missing.map((name) => ({ name, in: 'path', required: true }))];
}

function authorize(event: FunctionEvent, { auth, path, method }: HttpRoute, document: OpenApiDocument): void {
  const { expansion } = event;
  const eventAuth = expansion.decide(property(event, 'Auth'));
  if (eventAuth && eventAuth.kind !== 'map') return refuse('`Auth` of the event is not a map.', eventAuth);
  const given = expansion.decide(child(eventAuth, 'Authorizer'));
  const node = given && !(given.kind === 'scalar' && given.value === null) ? given : undefined;
  const name = node ? (stringOf(node) ?? refuse('`Authorizer` is not a string.', node)) : auth?.defaultAuthorizer?.name;
  if (name === undefined) return checkScopes(event, eventAuth);
  const place = node?.place ?? auth?.defaultAuthorizer?.place ?? event.place;
  const scopes = routeScopes(event, auth, name, eventAuth, place);
  for (const operation of document.at(path, method)) {
    if (node || !operation.draft.has('security')) addSecurity(operation, name, scopes, place);
  }
}

function checkScopes(event: FunctionEvent, eventAuth: MapNode | undefined): void {
  const scopes = event.expansion.decide(child(eventAuth, 'AuthorizationScopes'));
  if (scopes) refuse('`AuthorizationScopes` has no meaning without an authorizer.', scopes);
}

function routeScopes(
  event: FunctionEvent,
  auth: HttpAuth | undefined,
  name: string,
  eventAuth: MapNode | undefined,
  place: Node['place'],
): readonly Node[] {
  if (name === 'NONE') {
    if (!auth?.defaultAuthorizer) refuse('`Authorizer: NONE` has a meaning only where the API has a `DefaultAuthorizer`.', place);
    return [];
  }
  if (name === 'AWS_IAM') {
    if (!auth?.iam && !auth?.authorizers.has(name)) refuse('`Authorizer: AWS_IAM` needs `EnableIamAuthorizer` on the API.', place);
    return [];
  }
  const authorizer = auth?.authorizers.get(name) ?? refuse(`The API has no authorizer \`${name}\`.`, place);
  const scopes = event.expansion.decide(child(eventAuth, 'AuthorizationScopes'));
  if (!scopes) return authorizer.scopes;
  return scopes.kind === 'list' ? scopes.items : refuse('`AuthorizationScopes` is not a list.', scopes);
}

/** A permission for the default route covers all routes of the same function; a route that leads elsewhere needs none. */
function needsPermission(event: FunctionEvent, { path, method }: HttpRoute, document: OpenApiDocument): boolean {
  if (path === defaultRoute) return leadsTo(event, document, path, method);
  if (leadsTo(event, document, defaultRoute, anyMethod)) return false;
  return leadsTo(event, document, path, method);
}

function leadsTo(event: FunctionEvent, document: OpenApiDocument, path: string, method: string): boolean {
  const wanted = `\${${functionId(event)}}`;
  return document.at(path, method).some(({ draft }) => {
    const uri = child(draft.get(integrationKey), 'uri');
    return uriTexts(uri).some((text) => text.includes(wanted));
  });
}

function uriTexts(uri: Node | undefined): readonly string[] {
  const text = stringOf(uri) ?? stringOf(child(uri, 'Fn::Sub'));
  if (text !== undefined) return [text];
  const argument = child(uri, 'Fn::If') ?? child(uri, 'Fn::Sub');
  return argument?.kind === 'list' ? argument.items.flatMap((item) => (item.kind === 'list' ? [] : uriTexts(item))) : [];
}

function addHttpPermission(event: FunctionEvent, { api, path, method }: HttpRoute): void {
  const verb = method === anyMethod ? '*' : method.toUpperCase();
  const suffix = path === defaultRoute ? '*' : `${verb}${permittedPath(path)}`;
  addPermission(event, {
    principal: 'apigateway.amazonaws.com',
    sourceArn: sub(
      `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${__ApiId__}/\${__Stage__}/${suffix}`,
      { __ApiId__: ref(api.resource.id), __Stage__: '*' },
    ),
  });
}

/** `RouteSettings` of the event become those of the route in the API's stage. */
function addRouteSettings(event: FunctionEvent, api: ApiDraft): void {
  const given = event.properties.entries.get('RouteSettings');
  if (!given) return;
  if (given.value.kind !== 'map') refuse('`RouteSettings` is not a map.', given.value);
  const path = event.expansion.text(property(event, 'Path'));
  const method = event.expansion.text(property(event, 'Method'));
  const name = path === undefined || method === undefined ? defaultRoute : `${method.toUpperCase()} ${path}`;
  api.routeSettings.set(name, { entry: given, condition: conditionOf(event.resource) });
}

import { definePolicy, operations } from '../../src/policy/index.js';
import type { Report, ResourceNode, ResourceTypes } from '../../src/policy/index.js';

type Route = ResourceNode<ResourceTypes['AWS::ApiGatewayV2::Route']>;
type Api = ResourceNode<ResourceTypes['AWS::ApiGatewayV2::Api']>;

const HTTP_ROUTE = /^([A-Z]+ \/.*|\$default)$/;

/** Only `$connect` of a WebSocket API can carry authorization: the other routes are reached through the connection. */
function isJudged(route: Route): boolean {
  const key = route.get('RouteKey');
  const api = route.get('ApiId').target('AWS::ApiGatewayV2::Api');
  if (key.is('$connect')) return true;
  return !key.startsWith('OPTIONS ') && (api ? !api.get('ProtocolType').is('WEBSOCKET') : key.matches(HTTP_ROUTE));
}

function checkRoute(route: Route, report: Report): void {
  const authorization = route.get('AuthorizationType');
  if ((authorization.exists && !authorization.matches(/^none$/i)) || !isJudged(route)) return;
  const key = route.get('RouteKey');
  if (key.is('$connect') && route.get('ApiKeyRequired').is(true)) return;
  const state = authorization.exists ? '`NONE`' : "not set, and AWS's default is `NONE`";
  report(authorization, `${authorization} is ${state}: anybody who knows the URL can call the route.`);
}

function checkApi(api: Api, report: Report): void {
  const target = api.get('Target');
  if (target.exists) report(target, `${target} makes a route \`$default\` without authorization: anybody who knows the URL can call it.`);
  for (const operation of operations(api.properties.get('Body'))) {
    if (operation.isPreflight || operation.isAuthorized(false)) continue;
    report(operation.security, `\`${operation.name}\` has no security requirement: anybody who knows the URL can call it.`);
  }
}

export default definePolicy({
  id: 'apigateway/route-authorization',
  title: 'API Gateway HTTP and WebSocket routes require authorization',
  area: 'application',
  severity: 'high',
  resource: ['AWS::ApiGatewayV2::Route', 'AWS::ApiGatewayV2::Api'],
  controls: {
    'aws-fsbp': ['APIGateway.8'],
    'pci-dss-4.0.1': ['7.2.1', '8.3.1'],
    hipaa: ['164.312(a)(1)', '164.312(d)'],
    'nist-800-53-r5': ['AC-3', 'IA-2'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-APIG4'],
    checkov: ['CKV_AWS_309'],
  },
  check(resource, report) {
    const route = resource.as('AWS::ApiGatewayV2::Route');
    if (route) checkRoute(route, report);
    const api = resource.as('AWS::ApiGatewayV2::Api');
    if (api) checkApi(api, report);
  },
});

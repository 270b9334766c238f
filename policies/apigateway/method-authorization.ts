import { definePolicy, everybody, operations, statements } from '../../src/policy/index.js';
import type { Report, ResourceNode, ResourceTypes } from '../../src/policy/index.js';

type RestApi = ResourceNode<ResourceTypes['AWS::ApiGateway::RestApi']>;
type Method = ResourceNode<ResourceTypes['AWS::ApiGateway::Method']>;

/** Whether others than its network or its resource policy admits can reach an API at all. */
function isOpen(api: RestApi): boolean {
  const types = api.get('EndpointConfiguration').get('Types').items;
  if (types.length > 0 && types.every((type) => type.is('PRIVATE'))) return false;
  const documents = [api.get('Policy'), api.properties.get('Body').get('x-amazon-apigateway-policy')];
  const policy = documents.flatMap(statements);
  const refuses = policy.some((statement) => statement.denies && statement.conditions.some(({ operator }) => /Not(IpAddress|Equals|Like)/.test(operator)));
  return policy.length === 0 || (policy.some(everybody) && !refuses);
}

function checkMethod(method: Method, report: Report, apiKeyCounts: boolean): void {
  if (method.get('HttpMethod').matches(/^options$/i) || (apiKeyCounts && method.get('ApiKeyRequired').is(true))) return;
  const authorization = method.get('AuthorizationType');
  if (authorization.exists && !authorization.matches(/^none$/i)) return;
  const api = method.get('RestApiId').target('AWS::ApiGateway::RestApi');
  if (api && !isOpen(api)) return;
  report(authorization, `${authorization} is ${authorization.exists ? '`NONE`' : 'not set'}: anybody who knows the URL can call the method.`);
}

export default definePolicy({
  id: 'apigateway/method-authorization',
  title: 'API Gateway REST methods require authorization',
  area: 'application',
  severity: 'high',
  resource: ['AWS::ApiGateway::Method', 'AWS::ApiGateway::RestApi'],
  controls: {
    'pci-dss-4.0.1': ['7.2.1', '8.3.1'],
    hipaa: ['164.312(a)(1)', '164.312(d)'],
    gdpr: ['25(2)', '32(1)(b)'],
    'nist-800-53-r5': ['AC-3', 'IA-2'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-APIG4'],
    cfn_nag: ['W59'],
    checkov: ['CKV_AWS_59', 'CKV2_AWS_70'],
    terrascan: ['AC_AWS_0439'],
    trivy: ['AWS-0004'],
  },
  partialAliases: { guard: ['API_GW_METHOD_AUTHORIZATION_TYPE_RULE'] },
  parameters: { apiKeyCounts: true },
  check(resource, report, { apiKeyCounts }) {
    const method = resource.as('AWS::ApiGateway::Method');
    if (method) checkMethod(method, report, apiKeyCounts);
    const api = resource.as('AWS::ApiGateway::RestApi');
    const open = api ? operations(api.properties.get('Body')).filter((one) => !one.isPreflight && !one.isAuthorized(apiKeyCounts)) : [];
    if (!api || open.length === 0 || !isOpen(api)) return;
    for (const operation of open) report(operation.security, `\`${operation.name}\` has no security requirement: anybody who knows the URL can call it.`);
  },
});

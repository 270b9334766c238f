import { definePolicy, operations } from '../../src/policy/index.js';
import type { Report, ResourceNode, ResourceTypes } from '../../src/policy/index.js';

type Api = ResourceNode<ResourceTypes['AWS::ApiGateway::RestApi']>;
type Method = ResourceNode<ResourceTypes['AWS::ApiGateway::Method']>;

/** Preflights and mocks take nothing from a request. */
function takesInput(method: Method): boolean {
  return !method.get('HttpMethod').is('OPTIONS') && !method.get('Integration').get('Type').is('MOCK');
}

/** Where there is no validator at all, one finding on the API says so for all of its methods. */
function hasNoValidator(api: Api): boolean {
  const isUsed = api.referrers('AWS::ApiGateway::Method', 'RestApiId').some((method) => method.get('RequestValidatorId').exists);
  return !isUsed && api.referrers('AWS::ApiGateway::RequestValidator', 'RestApiId').length === 0;
}

function checkApi(api: Api, report: Report): void {
  const body = api.get('Body');
  const isImported = body.exists && !body.get('x-amazon-apigateway-request-validators').exists && operations(body).some((operation) => !operation.isPreflight);
  const methods = api.referrers('AWS::ApiGateway::Method', 'RestApiId').filter(takesInput);
  if (!hasNoValidator(api) || (!isImported && methods.length === 0)) return;
  report(api, `${api} has no request validator: whatever callers send is passed on to the backend.`);
}

export default definePolicy({
  id: 'apigateway/request-validation',
  title: 'API Gateway REST methods validate requests',
  area: 'application',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::ApiGateway::RestApi', 'AWS::ApiGateway::Method'],
  controls: {
    'nist-800-53-r5': ['SI-10'],
    'pci-dss-4.0.1': ['6.2.4'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-APIG2'],
    checkov: ['CKV2_AWS_53'],
  },
  check(resource, report) {
    const api = resource.as('AWS::ApiGateway::RestApi');
    if (api) checkApi(api, report);
    const method = resource.as('AWS::ApiGateway::Method');
    if (!method || !takesInput(method)) return;
    const owner = method.get('RestApiId').target('AWS::ApiGateway::RestApi');
    if (owner && hasNoValidator(owner)) return;
    const id = method.get('RequestValidatorId');
    const validator = id.target('AWS::ApiGateway::RequestValidator');
    const validates = validator && [validator.get('ValidateRequestBody'), validator.get('ValidateRequestParameters')].some((part) => part.is(true));
    if (!id.exists) report(id, `${id} is not set: whatever callers send is passed on to the backend.`);
    else if (validator && !validates) report(id, `${id} names a validator that looks at neither body nor parameters.`, [validator]);
  },
});

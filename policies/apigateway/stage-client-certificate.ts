import { definePolicy, operations } from '../../src/policy/index.js';
import type { JsonProperty, ResourceHandle, ScalarProperty } from '../../src/policy/index.js';

type Kind = JsonProperty | ScalarProperty<string>;

/** The kinds of what a stage's API calls, as far as it is declared here. */
function integrations(resource: ResourceHandle): readonly Kind[] {
  const api = resource.as('AWS::ApiGateway::Stage')?.get('RestApiId').target('AWS::ApiGateway::RestApi');
  const methods = api?.referrers('AWS::ApiGateway::Method', 'RestApiId') ?? [];
  const imported = api && api.get('Body').exists ? operations(api.get('Body')) : [];
  const socket = resource.as('AWS::ApiGatewayV2::Stage')?.get('ApiId').target('AWS::ApiGatewayV2::Api');
  return [
    ...methods.map((method) => method.get('Integration').get('Type')),
    ...imported.map((operation) => operation.integration.get('type')),
    ...(socket?.referrers('AWS::ApiGatewayV2::Integration', 'ApiId') ?? []).map((integration) => integration.get('IntegrationType')),
  ];
}

export default definePolicy({
  id: 'apigateway/stage-client-certificate',
  title: 'API Gateway REST stages present a client certificate to their backends',
  area: 'application',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::ApiGateway::Stage', 'AWS::ApiGatewayV2::Stage'],
  controls: {
    'aws-fsbp': ['APIGateway.2'],
    hipaa: ['164.312(e)(1)'],
    'nist-800-53-r5': ['SC-8', 'SC-23'],
  },
  aliases: {
    'cdk-nag': ['HIPAA.Security-APIGWSSLEnabled', 'NIST.800.53.R5-APIGWSSLEnabled', 'PCI.DSS.321-APIGWSSLEnabled'],
    checkov: ['CKV2_AWS_51'],
    terrascan: ['AC_AWS_0013'],
  },
  check(resource, report) {
    const socket = resource.as('AWS::ApiGatewayV2::Stage');
    // HTTP APIs have no client certificates.
    if (socket && !socket.get('ApiId').target('AWS::ApiGatewayV2::Api')?.get('ProtocolType').is('WEBSOCKET')) return;
    const certificate = resource.properties.get('ClientCertificateId');
    if (certificate.exists) return;
    const kinds = integrations(resource);
    if (kinds.length > 0 && !kinds.some((kind) => kind.matches(/^http/i))) return;
    report(certificate, `${certificate} is not set: a backend cannot tell calls that came through the API from those that went around it.`);
  },
});

import { definePolicy } from '../../src/policy/index.js';
import type { Report, ResourceHandle, ScalarProperty } from '../../src/policy/index.js';

function reportClear(uri: ScalarProperty<string>, report: Report): void {
  if (uri.startsWith('http://')) report(uri, `${uri} is not https: the API passes requests and answers on in clear.`);
}

/** Through a VPC link an HTTP API speaks TLS only when it is told which name to verify. */
function checkPrivate(resource: ResourceHandle, report: Report): void {
  const integration = resource.as('AWS::ApiGatewayV2::Integration');
  if (!integration?.get('ConnectionType').is('VPC_LINK') || !integration.get('IntegrationUri').startsWith('arn:')) return;
  const name = integration.get('TlsConfig').get('ServerNameToVerify');
  const listener = integration.get('IntegrationUri').target('AWS::ElasticLoadBalancingV2::Listener');
  if (name.exists || listener?.get('Protocol').isOneOf(['HTTPS', 'TLS'])) return;
  report(name, `${name} is not set: the API passes requests and answers on in clear.`);
}

export default definePolicy({
  id: 'apigateway/integration-https',
  title: 'API Gateway calls its HTTP backends over TLS',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::ApiGateway::Method', 'AWS::ApiGatewayV2::Integration'],
  controls: {
    'aws-fsbp': ['APIGateway.10'],
    'pci-dss-4.0.1': ['4.2.1'],
    'nist-800-53-r5': ['SC-8'],
  },
  check(resource, report) {
    const integration = resource.as('AWS::ApiGateway::Method')?.get('Integration');
    if (integration?.get('Type').isOneOf(['HTTP', 'HTTP_PROXY'])) reportClear(integration.get('Uri'), report);
    const newer = resource.as('AWS::ApiGatewayV2::Integration');
    if (newer?.get('IntegrationType').isOneOf(['HTTP', 'HTTP_PROXY'])) reportClear(newer.get('IntegrationUri'), report);
    checkPrivate(resource, report);
  },
});

import { definePolicy } from '../../src/policy/index.js';
import type { JsonProperty, ResourceHandle } from '../../src/policy/index.js';

/** The properties of the domain names that an API is mapped to. */
function domains(api: ResourceHandle): readonly JsonProperty[] {
  const rest = api.as('AWS::ApiGateway::RestApi');
  const other = api.as('AWS::ApiGatewayV2::Api');
  const names = [
    ...(rest?.referrers('AWS::ApiGateway::BasePathMapping', 'RestApiId').map((mapping) => mapping.get('DomainName')) ?? []),
    ...((rest ?? other)?.referrers('AWS::ApiGatewayV2::ApiMapping', 'ApiId').map((mapping) => mapping.get('DomainName')) ?? []),
  ];
  return names
    .map((name) => (name.target('AWS::ApiGateway::DomainName') ?? name.target('AWS::ApiGatewayV2::DomainName'))?.properties)
    .filter((domain) => domain !== undefined);
}

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-endpoint-configuration.html */
const IN_DOCUMENT = 'x-amazon-apigateway-endpoint-configuration';

export default definePolicy({
  id: 'apigateway/default-endpoint-off-behind-mtls',
  title: 'API Gateway APIs behind a mutual TLS domain switch off their default endpoint',
  area: 'application',
  severity: 'medium',
  resource: ['AWS::ApiGateway::RestApi', 'AWS::ApiGatewayV2::Api'],
  controls: {
    'nist-800-53-r5': ['AC-3', 'SC-23'],
    'pci-dss-4.0.1': ['8.3.1'],
  },
  check(api, report) {
    const domain = domains(api).find((one) => one.get('MutualTlsAuthentication').get('TruststoreUri').exists);
    const disabled = api.properties.get('DisableExecuteApiEndpoint');
    if (!domain || disabled.is(true)) return;
    const document = api.properties.get('Body');
    const settings = [document, ...document.get('servers').items].map((part) => part.get(IN_DOCUMENT).get('disableExecuteApiEndpoint'));
    if (settings.some((setting) => setting.is(true))) return;
    const asking = domain.owner;
    report(disabled, `${disabled} is not true: the default endpoint answers without the certificate that \`${asking.address}\` asks for.`, [asking]);
  },
});

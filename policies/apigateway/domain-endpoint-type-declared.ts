import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'apigateway/domain-endpoint-type-declared',
  title: 'API Gateway custom domains declare an expected endpoint type',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::ApiGateway::DomainName',
  aliases: {
    guard: ['API_GW_ENDPOINT_TYPE_CHECK'],
  },
  parameters: { types: ['EDGE', 'PRIVATE', 'REGIONAL'] },
  check(domain, report, { types }) {
    const declared = domain.get('EndpointConfiguration').get('Types');
    const other = declared.items.find((type) => !type.isOneOf(types));
    if (declared.items.length === 0) report(declared, `${declared} is not set: the name is served from CloudFront's edges, by default rather than by choice.`);
    else if (other) report(other, `${other} is \`${other.text}\`, which is not among the types in use here.`);
  },
});

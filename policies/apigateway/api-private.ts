import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'apigateway/api-private',
  title: 'API Gateway REST APIs are private endpoints',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::ApiGateway::RestApi',
  controls: {
    'nist-800-53-r5': ['SC-7', 'AC-4'],
  },
  aliases: {
    terrascan: ['AC_AWS_0011'],
  },
  check(api, report) {
    const types = api.get('EndpointConfiguration').get('Types');
    const open = types.items.find((type) => !type.is('PRIVATE'));
    if (open) report(open, `${open} is \`${open.text}\`: the internet reaches the API.`);
    else if (types.items.length === 0) report(types, `${types} is not set, and AWS's default is \`EDGE\`: the internet reaches the API.`);
  },
});

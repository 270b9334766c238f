import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'apigateway/content-encoding',
  title: 'API Gateway REST APIs compress responses',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::ApiGateway::RestApi',
  aliases: {
    terrascan: ['AC_AWS_0010'],
  },
  check(api, report) {
    const size = api.get('MinimumCompressionSize');
    if (!size.atLeast(0)) report(size, `${size} is ${size.exists ? 'negative' : 'not set'}: answers are sent uncompressed.`);
  },
});

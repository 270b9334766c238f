import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'apigateway/cors-no-wildcard-origin',
  title: 'API Gateway HTTP APIs do not allow every origin by CORS',
  area: 'application',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::ApiGatewayV2::Api',
  controls: {
    'nist-800-53-r5': ['AC-4'],
  },
  partialAliases: {
    terrascan: ['AC_AWS_0441'],
  },
  check(api, report) {
    for (const origin of api.get('CorsConfiguration').get('AllowOrigins').items) {
      if (!origin.isOneOf(['*', 'http://*', 'https://*'])) continue;
      report(origin, `${origin} is \`${origin.text}\`: scripts of every website may call the API and read its answers.`);
    }
  },
});

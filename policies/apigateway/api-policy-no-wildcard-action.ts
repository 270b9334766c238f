import { definePolicy, everyServiceAction, statements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'apigateway/api-policy-no-wildcard-action',
  title: 'API Gateway resource policies do not allow every execute-api action',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::ApiGateway::RestApi',
  controls: {
    'nist-800-53-r5': ['AC-3', 'AC-6'],
    'pci-dss-4.0.1': ['7.2.1'],
  },
  aliases: {
    terrascan: ['AC_AWS_0440'],
  },
  check(api, report) {
    for (const statement of statements(api.get('Policy'))) {
      const every = everyServiceAction(statement, 'execute-api');
      if (every) report(every, `${every} allows every action: with calls to the API also to empty its cache and to write to its connections.`);
    }
  },
});

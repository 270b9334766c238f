import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'appsync/not-api-key',
  title: 'AppSync GraphQL APIs do not authenticate with an API key',
  area: 'application',
  severity: 'high',
  pack: 'strict',
  resource: 'AWS::AppSync::GraphQLApi',
  controls: {
    'aws-fsbp': ['AppSync.5'],
    'pci-dss-4.0.1': ['8.3.1'],
    'nist-800-53-r5': ['AC-3', 'IA-2'],
  },
  parameters: { privateApisToo: false },
  check(api, report, { privateApisToo }) {
    if (!privateApisToo && api.get('Visibility').is('PRIVATE')) return;
    const additional = api.get('AdditionalAuthenticationProviders').items.map((provider) => provider.get('AuthenticationType'));
    for (const kind of [api.get('AuthenticationType'), ...additional]) {
      if (kind.is('API_KEY')) report(kind, `${kind} is \`API_KEY\`: whoever finds the key in the app calls the API, as nobody in particular.`);
    }
  },
});

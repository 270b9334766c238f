import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'appsync/introspection-off',
  title: 'AppSync GraphQL APIs disable introspection',
  area: 'application',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::AppSync::GraphQLApi',
  controls: {
    'nist-800-53-r5': ['CM-7'],
  },
  check(api, report) {
    if (api.get('Visibility').is('PRIVATE')) return;
    const introspection = api.get('IntrospectionConfig');
    if (introspection.is('DISABLED')) return;
    const state = introspection.exists ? 'is not DISABLED' : "is not set, and AWS's default is ENABLED";
    report(introspection, `${introspection} ${state}: every caller can ask for the whole schema.`);
  },
});

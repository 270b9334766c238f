import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'appsync/query-limits',
  title: 'AppSync GraphQL APIs limit query depth and resolver count',
  area: 'application',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::AppSync::GraphQLApi',
  controls: {
    'nist-800-53-r5': ['SC-5'],
  },
  check(api, report) {
    for (const [limit, consequence] of [
      [api.get('QueryDepthLimit'), 'nest as deeply as a caller likes'],
      [api.get('ResolverCountLimit'), 'run as many resolvers as a caller likes'],
    ] as const) {
      if (limit.atLeast(1)) continue;
      report(limit, `${limit} is ${limit.exists ? 'no limit' : 'not set'}: one query can ${consequence}, at the cost of all others.`);
    }
  },
});

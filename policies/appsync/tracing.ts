import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'appsync/tracing',
  title: 'AppSync GraphQL APIs trace requests with X-Ray',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::AppSync::GraphQLApi',
  controls: {
    'nist-800-53-r5': ['SI-4'],
  },
  aliases: {
    'cdk-nag': ['Serverless-AppSyncTracing'],
  },
  check(api, report) {
    reportUnlessOn(api.get('XrayEnabled'), 'which resolver is slow, or fails, is guesswork', report);
  },
});

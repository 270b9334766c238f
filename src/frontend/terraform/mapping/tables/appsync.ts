import type { Table } from '../row.js';

export const APPSYNC: Table = {
  aws_appsync_api_cache: { type: 'AWS::AppSync::ApiCache' },
  aws_appsync_graphql_api: {
    type: 'AWS::AppSync::GraphQLApi',
    attributes: { schema: { ignored: 'CloudFormation has it as AWS::AppSync::GraphQLSchema' } },
  },
};

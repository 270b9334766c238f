import type { Table } from '../row.js';

export const DYNAMODB: Table = {
  aws_dax_cluster: { type: 'AWS::DAX::Cluster' },
  aws_dynamodb_table: { type: 'AWS::DynamoDB::Table' },
  aws_dynamodb_table_replica: { partOf: [{ type: 'AWS::DynamoDB::Table', by: 'global_table_arn' }] },
  aws_keyspaces_table: { type: 'AWS::Cassandra::Table' },
};

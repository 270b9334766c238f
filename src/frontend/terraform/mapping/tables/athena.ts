import type { Table } from '../row.js';

export const ATHENA: Table = {
  aws_athena_database: { own: 'CloudFormation\'s AWS::Glue::Database says nothing about the encryption of results' },
  aws_athena_workgroup: {
    type: 'AWS::Athena::WorkGroup',
    defaults: { 'WorkGroupConfiguration.EnforceWorkGroupConfiguration': true },
    attributes: { configuration: 'WorkGroupConfiguration' },
  },
};

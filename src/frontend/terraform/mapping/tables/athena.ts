import type { Table } from '../row.js';

export const ATHENA: Table = {
  aws_athena_database: { own: 'TODO' },
  aws_athena_workgroup: { type: 'AWS::Athena::WorkGroup' },
};

import type { Table } from '../row.js';

export const SIMPLEDB: Table = {
  aws_simpledb_domain: { type: 'AWS::SDB::Domain', attributes: { name: { ignored: 'CloudFormation gives it' } } },
};

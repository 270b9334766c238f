import type { Table } from '../row.js';

export const QLDB: Table = {
  aws_qldb_ledger: { type: 'AWS::QLDB::Ledger' },
};

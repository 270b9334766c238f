import type { Table } from '../row.js';

export const GLACIER: Table = {
  aws_glacier_vault: { own: 'CloudFormation has no type for vaults of Glacier' },
};

import type { Table } from '../row.js';

export const ACCOUNT: Table = {
  aws_account_alternate_contact: { own: 'CloudFormation cannot set the contacts of an account' },
};

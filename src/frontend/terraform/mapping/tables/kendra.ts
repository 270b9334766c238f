import type { Table } from '../row.js';

export const KENDRA: Table = {
  aws_kendra_index: { type: 'AWS::Kendra::Index' },
};

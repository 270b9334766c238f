import type { Table } from '../row.js';

export const QUICKSIGHT: Table = {
  aws_quicksight_data_source: { type: 'AWS::QuickSight::DataSource' },
};

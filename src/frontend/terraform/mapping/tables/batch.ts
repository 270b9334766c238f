import type { Table } from '../row.js';

export const BATCH: Table = {
  aws_batch_job_definition: { type: 'AWS::Batch::JobDefinition' },
};

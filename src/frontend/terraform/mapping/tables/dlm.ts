import type { Table } from '../row.js';

export const DLM: Table = {
  aws_dlm_lifecycle_policy: { type: 'AWS::DLM::LifecyclePolicy' },
};

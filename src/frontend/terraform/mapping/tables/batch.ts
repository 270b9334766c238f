import type { Table } from '../row.js';

export const BATCH: Table = {
  aws_batch_job_definition: {
    type: 'AWS::Batch::JobDefinition',
    attributes: {
      container_properties: 'ContainerProperties',
      deregister_on_new_revision: { ignored: 'how it is destroyed' },
      ecs_properties: 'EcsProperties',
      node_properties: 'NodeProperties',
    },
  },
};

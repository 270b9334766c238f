import type { Table } from '../row.js';

export const ECS: Table = {
  aws_ecs_capacity_provider: { type: 'AWS::ECS::CapacityProvider' },
  aws_ecs_cluster: { type: 'AWS::ECS::Cluster' },
  aws_ecs_service: { type: 'AWS::ECS::Service' },
  aws_ecs_task_definition: { type: 'AWS::ECS::TaskDefinition' },
  aws_ecs_task_set: { type: 'AWS::ECS::TaskSet' },
};

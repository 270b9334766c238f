import type { Table } from '../row.js';

export const EVENTS: Table = {
  aws_cloudwatch_event_api_destination: { type: 'AWS::Events::ApiDestination' },
  aws_cloudwatch_event_archive: { type: 'AWS::Events::Archive' },
  aws_cloudwatch_event_bus: { type: 'AWS::Events::EventBus' },
  aws_cloudwatch_event_bus_policy: { type: 'AWS::Events::EventBusPolicy' },
  aws_cloudwatch_event_connection: { type: 'AWS::Events::Connection' },
  aws_cloudwatch_event_endpoint: { type: 'AWS::Events::Endpoint' },
  aws_cloudwatch_event_permission: { type: 'AWS::Events::EventBusPolicy' },
  aws_cloudwatch_event_rule: { type: 'AWS::Events::Rule' },
  aws_cloudwatch_event_target: { partOf: [{ type: 'AWS::Events::Rule', by: 'rule' }] },
  aws_pipes_pipe: { type: 'AWS::Pipes::Pipe' },
  aws_scheduler_schedule: { type: 'AWS::Scheduler::Schedule' },
  aws_schemas_registry_policy: { type: 'AWS::EventSchemas::RegistryPolicy' },
};

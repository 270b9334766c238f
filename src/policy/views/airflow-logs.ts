import type { ResourceTypes } from '../resource-types.js';
import type { Property } from '../property.js';
import type { ResourceNode } from '../resource-node.js';

type Environment = ResourceNode<ResourceTypes['AWS::MWAA::Environment']>;

/** https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html */
const LOGS = ['SchedulerLogs', 'WorkerLogs', 'WebserverLogs', 'TaskLogs', 'DagProcessingLogs'] as const;

/** How an environment of Airflow logs, by type of log. */
export function airflowLogs(environment: Environment): readonly (readonly [(typeof LOGS)[number], Property<AirflowLog>])[] {
  const logging = environment.get('LoggingConfiguration');
  return LOGS.map((type) => [type, logging.get(type)]);
}

interface AirflowLog {
  readonly Enabled?: boolean;
  readonly LogLevel?: string;
}

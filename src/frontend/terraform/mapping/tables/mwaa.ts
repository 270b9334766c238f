import type { Table } from '../row.js';

export const MWAA: Table = {
  aws_mwaa_environment: {
    type: 'AWS::MWAA::Environment',
    constants: { 'LoggingConfiguration.TaskLogs.Enabled': true, 'LoggingConfiguration.TaskLogs.LogLevel': 'INFO' },
  },
};

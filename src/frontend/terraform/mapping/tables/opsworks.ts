import type { Table } from '../row.js';

export const OPSWORKS: Table = {
  aws_opsworks_application: { type: 'AWS::OpsWorks::App' },
  aws_opsworks_rds_db_instance: { own: 'TODO' },
  aws_opsworks_stack: { type: 'AWS::OpsWorks::Stack' },
};

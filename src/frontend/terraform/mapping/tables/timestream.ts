import type { Table } from '../row.js';

export const TIMESTREAM: Table = {
  aws_timestreaminfluxdb_db_instance: { type: 'AWS::Timestream::InfluxDBInstance' },
  aws_timestreamwrite_database: { type: 'AWS::Timestream::Database' },
};

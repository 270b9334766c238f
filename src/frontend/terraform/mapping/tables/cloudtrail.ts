import type { Table } from '../row.js';

export const CLOUDTRAIL: Table = {
  aws_cloudtrail: {
    type: 'AWS::CloudTrail::Trail',
    attributes: { cloud_watch_logs_group_arn: 'CloudWatchLogsLogGroupArn', enable_logging: 'IsLogging' },
    defaults: { IsLogging: true, IncludeGlobalServiceEvents: true },
  },
  aws_cloudtrail_event_data_store: {
    type: 'AWS::CloudTrail::EventDataStore',
    attributes: { suspend: { to: 'IngestionEnabled', negated: true } },
  },
};

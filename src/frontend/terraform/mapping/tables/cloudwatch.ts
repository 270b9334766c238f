import type { Table } from '../row.js';

export const CLOUDWATCH: Table = {
  aws_cloudwatch_composite_alarm: { type: 'AWS::CloudWatch::CompositeAlarm' },
  aws_cloudwatch_metric_alarm: { type: 'AWS::CloudWatch::Alarm' },
};

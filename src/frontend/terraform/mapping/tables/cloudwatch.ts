import type { Table } from '../row.js';

export const CLOUDWATCH: Table = {
  aws_cloudwatch_composite_alarm: {
    type: 'AWS::CloudWatch::CompositeAlarm',
    attributes: {
      'actions_suppressor': '',
      'actions_suppressor.alarm': 'ActionsSuppressor',
      'actions_suppressor.extension_period': 'ActionsSuppressorExtensionPeriod',
      'actions_suppressor.wait_period': 'ActionsSuppressorWaitPeriod',
    },
  },
  aws_cloudwatch_metric_alarm: {
    type: 'AWS::CloudWatch::Alarm',
    attributes: {
      'evaluate_low_sample_count_percentiles': 'EvaluateLowSampleCountPercentile',
      'metric_query': 'Metrics',
      'metric_query.metric': 'MetricStat',
      'metric_query.metric.metric_name': 'Metric.MetricName',
      'metric_query.metric.namespace': 'Metric.Namespace',
      'metric_query.metric.dimensions': 'Metric.Dimensions',
    },
  },
  aws_cloudwatch_dashboard: { type: 'AWS::CloudWatch::Dashboard' },
};

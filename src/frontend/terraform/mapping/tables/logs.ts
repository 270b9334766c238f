import type { Table } from '../row.js';

export const LOGS: Table = {
  aws_cloudwatch_log_account_policy: { type: 'AWS::Logs::AccountPolicy' },
  aws_cloudwatch_log_data_protection_policy: {
    partOf: [{ type: 'AWS::Logs::LogGroup', by: 'log_group_name' }],
    attributes: { policy_document: 'DataProtectionPolicy' },
  },
  aws_cloudwatch_log_destination: { type: 'AWS::Logs::Destination' },
  aws_cloudwatch_log_destination_policy: {
    partOf: [{ type: 'AWS::Logs::Destination', by: 'destination_name' }],
    attributes: { access_policy: 'DestinationPolicy', force_update: { ignored: 'how a change is applied' } },
  },
  aws_cloudwatch_log_group: { type: 'AWS::Logs::LogGroup' },
  aws_cloudwatch_log_metric_filter: {
    type: 'AWS::Logs::MetricFilter',
    attributes: {
      'name': 'FilterName',
      'pattern': 'FilterPattern',
      'metric_transformation.name': 'MetricName',
      'metric_transformation.namespace': 'MetricNamespace',
      'metric_transformation.value': 'MetricValue',
    },
  },
  aws_cloudwatch_log_resource_policy: { type: 'AWS::Logs::ResourcePolicy' },
  aws_cloudwatch_log_subscription_filter: { type: 'AWS::Logs::SubscriptionFilter', attributes: { name: 'FilterName' } },
};

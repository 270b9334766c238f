import type { Table } from '../row.js';

export const LOGS: Table = {
  aws_cloudwatch_log_account_policy: { type: 'AWS::Logs::AccountPolicy' },
  aws_cloudwatch_log_data_protection_policy: {
    partOf: [{ type: 'AWS::Logs::LogGroup', by: 'log_group_name' }],
    attributes: { policy_document: 'DataProtectionPolicy' },
  },
  aws_cloudwatch_log_delivery: {
    type: 'AWS::Logs::Delivery',
    attributes: {
      's3_delivery_configuration': '',
      's3_delivery_configuration.enable_hive_compatible_path': 'S3EnableHiveCompatiblePath',
      's3_delivery_configuration.suffix_path': 'S3SuffixPath',
    },
  },
  aws_cloudwatch_log_delivery_destination: {
    type: 'AWS::Logs::DeliveryDestination',
    attributes: {
      'delivery_destination_configuration': '',
      'delivery_destination_configuration.destination_resource_arn': 'DestinationResourceArn',
    },
  },
  aws_cloudwatch_log_delivery_destination_policy: {
    partOf: [{ type: 'AWS::Logs::DeliveryDestination', by: 'delivery_destination_name' }],
    attributes: { delivery_destination_policy: 'DeliveryDestinationPolicy.DeliveryDestinationPolicy' },
  },
  aws_cloudwatch_log_delivery_source: { type: 'AWS::Logs::DeliverySource' },
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

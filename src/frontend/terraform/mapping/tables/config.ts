import type { Table } from '../row.js';

export const CONFIG: Table = {
  aws_config_config_rule: { type: 'AWS::Config::ConfigRule', attributes: { tags: { ignored: 'CloudFormation\'s has no tags' } } },
  aws_config_configuration_aggregator: {
    type: 'AWS::Config::ConfigurationAggregator',
    attributes: {
      'account_aggregation_source.all_regions': 'AllAwsRegions',
      'account_aggregation_source.regions': 'AwsRegions',
      'organization_aggregation_source.all_regions': 'AllAwsRegions',
      'organization_aggregation_source.regions': 'AwsRegions',
    },
  },
  // CloudFormation starts a recorder when it creates it, Terraform with a resource of its own.
  aws_config_configuration_recorder: { type: 'AWS::Config::ConfigurationRecorder', defaults: { StartedOnCreate: false } },
  aws_config_configuration_recorder_status: {
    partOf: [{ type: 'AWS::Config::ConfigurationRecorder', by: 'name' }],
    attributes: { is_enabled: 'StartedOnCreate' },
  },
  aws_config_conformance_pack: { type: 'AWS::Config::ConformancePack', attributes: { input_parameter: 'ConformancePackInputParameters' } },
  aws_config_delivery_channel: {
    type: 'AWS::Config::DeliveryChannel',
    attributes: { snapshot_delivery_properties: 'ConfigSnapshotDeliveryProperties' },
  },
  aws_config_organization_managed_rule: {
    type: 'AWS::Config::OrganizationConfigRule',
    within: 'OrganizationManagedRuleMetadata',
    attributes: { name: '/OrganizationConfigRuleName' },
  },
};

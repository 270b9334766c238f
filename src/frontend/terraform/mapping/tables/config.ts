import type { Table } from '../row.js';

export const CONFIG: Table = {
  aws_config_config_rule: { type: 'AWS::Config::ConfigRule' },
  aws_config_configuration_aggregator: { type: 'AWS::Config::ConfigurationAggregator' },
  aws_config_configuration_recorder: { type: 'AWS::Config::ConfigurationRecorder' },
  aws_config_configuration_recorder_status: { own: 'TODO' },
  aws_config_conformance_pack: { type: 'AWS::Config::ConformancePack' },
  aws_config_delivery_channel: { type: 'AWS::Config::DeliveryChannel' },
  aws_config_organization_managed_rule: { type: 'AWS::Config::OrganizationConfigRule' },
};

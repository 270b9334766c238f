import type { Table } from '../row.js';

export const IMAGEBUILDER: Table = {
  aws_imagebuilder_component: { type: 'AWS::ImageBuilder::Component' },
  aws_imagebuilder_container_recipe: {
    type: 'AWS::ImageBuilder::ContainerRecipe',
    attributes: { 'instance_configuration.block_device_mapping': 'BlockDeviceMappings' },
  },
  aws_imagebuilder_distribution_configuration: {
    type: 'AWS::ImageBuilder::DistributionConfiguration',
    attributes: {
      'distribution.ami_distribution_configuration.launch_permission': 'LaunchPermissionConfiguration',
      'distribution.launch_template_configuration.default': 'SetDefaultVersion',
      'distribution.s3_export_configuration': { ignored: 'CloudFormation cannot set it' },
    },
  },
  aws_imagebuilder_image_recipe: {
    type: 'AWS::ImageBuilder::ImageRecipe',
    attributes: {
      systems_manager_agent: 'AdditionalInstanceConfiguration.SystemsManagerAgent',
      user_data_base64: 'AdditionalInstanceConfiguration.UserDataOverride',
      block_device_mapping: 'BlockDeviceMappings',
    },
  },
  aws_imagebuilder_infrastructure_configuration: { type: 'AWS::ImageBuilder::InfrastructureConfiguration' },
};

import type { Table } from '../row.js';

export const IMAGEBUILDER: Table = {
  aws_imagebuilder_component: { type: 'AWS::ImageBuilder::Component' },
  aws_imagebuilder_distribution_configuration: { type: 'AWS::ImageBuilder::DistributionConfiguration' },
  aws_imagebuilder_image_recipe: { type: 'AWS::ImageBuilder::ImageRecipe' },
  aws_imagebuilder_infrastructure_configuration: { type: 'AWS::ImageBuilder::InfrastructureConfiguration' },
};

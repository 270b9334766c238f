import type { Table } from '../row.js';

export const BEANSTALK: Table = {
  aws_elastic_beanstalk_configuration_template: { type: 'AWS::ElasticBeanstalk::ConfigurationTemplate' },
  aws_elastic_beanstalk_environment: { type: 'AWS::ElasticBeanstalk::Environment' },
};

import type { Table } from '../row.js';

export const BEANSTALK: Table = {
  aws_elastic_beanstalk_configuration_template: {
    type: 'AWS::ElasticBeanstalk::ConfigurationTemplate',
    attributes: {
      'application': 'ApplicationName',
      'name': 'TemplateName',
      'setting': 'OptionSettings',
      'setting.name': 'OptionName',
      'setting.resource': 'ResourceName',
    },
  },
  aws_elastic_beanstalk_environment: {
    type: 'AWS::ElasticBeanstalk::Environment',
    attributes: {
      'application': 'ApplicationName',
      'setting': 'OptionSettings',
      'setting.name': 'OptionName',
      'setting.resource': 'ResourceName',
      'tier': 'Tier.Name',
    },
  },
};

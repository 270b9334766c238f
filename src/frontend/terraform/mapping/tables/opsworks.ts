import type { Table } from '../row.js';

export const OPSWORKS: Table = {
  aws_opsworks_application: {
    type: 'AWS::OpsWorks::App',
    attributes: {
      auto_bundle_on_deploy: { ignored: 'an attribute of Rails applications' },
      aws_flow_ruby_settings: { ignored: 'an attribute of Rails applications' },
      document_root: { ignored: 'an attribute of the application type' },
      rails_env: { ignored: 'an attribute of Rails applications' },
      data_source_arn: 'DataSources[0].Arn',
      data_source_database_name: 'DataSources[0].DatabaseName',
      data_source_type: 'DataSources[0].Type',
    },
  },
  aws_opsworks_rds_db_instance: { own: 'CloudFormation has it inside the stack' },
  aws_opsworks_stack: {
    type: 'AWS::OpsWorks::Stack',
    attributes: {
      berkshelf_version: 'ChefConfiguration.BerkshelfVersion',
      manage_berkshelf: 'ChefConfiguration.ManageBerkshelf',
      color: { ignored: 'CloudFormation cannot set it' },
      configuration_manager_name: 'ConfigurationManager.Name',
      configuration_manager_version: 'ConfigurationManager.Version',
    },
  },
};

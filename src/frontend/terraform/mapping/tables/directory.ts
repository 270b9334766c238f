import type { Table } from '../row.js';

export const DIRECTORY: Table = {
  aws_directory_service_directory: {
    type: 'AWS::DirectoryService::MicrosoftAD',
    attributes: {
      alias: { ignored: 'CloudFormation only says whether there is one' },
      connect_settings: { ignored: 'CloudFormation cannot set it' },
      description: { ignored: 'CloudFormation cannot set it' },
      desired_number_of_domain_controllers: { ignored: 'CloudFormation cannot set it' },
      size: { ignored: 'only of Simple AD' },
      tags: { ignored: 'CloudFormation cannot set it' },
      type: { ignored: 'Microsoft AD' },
    },
  },
};

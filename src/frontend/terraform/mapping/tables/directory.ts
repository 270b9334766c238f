import type { Attributes, Table } from '../row.js';

const ATTRIBUTES: Attributes = {
  alias: { ignored: 'CloudFormation only says whether there is one' },
  connect_settings: { ignored: 'CloudFormation cannot set it' },
  desired_number_of_domain_controllers: { ignored: 'CloudFormation cannot set it' },
  tags: { ignored: 'CloudFormation cannot set it' },
  type: { ignored: 'the type of the resource' },
};

export const DIRECTORY: Table = {
  aws_directory_service_directory: {
    type: 'AWS::DirectoryService::SimpleAD',
    attributes: { ...ATTRIBUTES, edition: { ignored: 'only of Microsoft AD' } },
    variants: {
      by: 'type',
      rows: {
        MicrosoftAD: {
          type: 'AWS::DirectoryService::MicrosoftAD',
          attributes: {
            ...ATTRIBUTES,
            description: { ignored: 'CloudFormation cannot set it' },
            size: { ignored: 'only of Simple AD' },
          },
        },
      },
    },
  },
};

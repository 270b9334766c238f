import type { Table } from '../row.js';

export const KENDRA: Table = {
  aws_kendra_index: {
    type: 'AWS::Kendra::Index',
    attributes: {
      'document_metadata_configuration_updates': 'DocumentMetadataConfigurations',
      'user_group_resolution_configuration': { ignored: 'CloudFormation cannot set it' },
      'user_token_configurations.jwt_token_type_configuration.secrets_manager_arn': 'SecretManagerArn',
    },
  },
};

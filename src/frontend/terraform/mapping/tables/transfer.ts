import type { Table } from '../row.js';

export const TRANSFER: Table = {
  aws_transfer_connector: { type: 'AWS::Transfer::Connector' },
  aws_transfer_server: {
    type: 'AWS::Transfer::Server',
    attributes: {
      directory_id: 'IdentityProviderDetails.DirectoryId',
      function: 'IdentityProviderDetails.Function',
      host_key: { ignored: 'CloudFormation cannot set it' },
      invocation_role: 'IdentityProviderDetails.InvocationRole',
      sftp_authentication_methods: 'IdentityProviderDetails.SftpAuthenticationMethods',
      url: 'IdentityProviderDetails.Url',
    },
  },
};

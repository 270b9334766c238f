import type { Table } from '../row.js';

export const AMPLIFY: Table = {
  aws_amplify_app: {
    type: 'AWS::Amplify::App',
    attributes: {
      // User and password in one text, which is as secret as the password.
      'basic_auth_credentials': 'BasicAuthConfig.Password',
      'enable_basic_auth': 'BasicAuthConfig.EnableBasicAuth',
      'enable_auto_branch_creation': 'AutoBranchCreationConfig.EnableAutoBranchCreation',
      'auto_branch_creation_patterns': 'AutoBranchCreationConfig.AutoBranchCreationPatterns',
      'auto_branch_creation_config.enable_basic_auth': 'BasicAuthConfig.EnableBasicAuth',
      'auto_branch_creation_config.basic_auth_credentials': 'BasicAuthConfig.Password',
      'enable_branch_auto_build': { ignored: 'CloudFormation sets it on the branches' },
    },
  },
  aws_amplify_branch: {
    type: 'AWS::Amplify::Branch',
    attributes: {
      basic_auth_credentials: 'BasicAuthConfig.Password',
      enable_basic_auth: 'BasicAuthConfig.EnableBasicAuth',
      backend_environment_arn: 'Backend.StackArn',
      display_name: { ignored: 'CloudFormation cannot set it' },
      enable_notification: { ignored: 'CloudFormation cannot set it' },
      ttl: { ignored: 'CloudFormation cannot set it' },
    },
  },
};

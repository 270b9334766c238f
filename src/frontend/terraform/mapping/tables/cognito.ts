import type { Table } from '../row.js';

export const COGNITO: Table = {
  aws_cognito_identity_pool: { type: 'AWS::Cognito::IdentityPool' },
  aws_cognito_identity_pool_roles_attachment: { type: 'AWS::Cognito::IdentityPoolRoleAttachment' },
  aws_cognito_identity_provider: { type: 'AWS::Cognito::UserPoolIdentityProvider' },
  aws_cognito_managed_user_pool_client: { type: 'AWS::Cognito::UserPoolClient' },
  aws_cognito_risk_configuration: { type: 'AWS::Cognito::UserPoolRiskConfigurationAttachment' },
  aws_cognito_user_pool: { type: 'AWS::Cognito::UserPool' },
  aws_cognito_user_pool_client: { type: 'AWS::Cognito::UserPoolClient' },
};

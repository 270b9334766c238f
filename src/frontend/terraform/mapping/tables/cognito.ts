import type { Table } from '../row.js';

export const COGNITO: Table = {
  aws_cognito_identity_pool: { type: 'AWS::Cognito::IdentityPool', defaults: { AllowUnauthenticatedIdentities: false } },
  aws_cognito_identity_pool_roles_attachment: {
    type: 'AWS::Cognito::IdentityPoolRoleAttachment',
    attributes: {
      'role_mapping': { to: 'RoleMappings', entries: ['identity_provider', ''] },
      'role_mapping.mapping_rule': 'RulesConfiguration.Rules',
      'role_mapping.identity_provider': { ignored: 'the key of the map' },
    },
  },
  aws_cognito_identity_provider: { type: 'AWS::Cognito::UserPoolIdentityProvider' },
  aws_cognito_managed_user_pool_client: {
    type: 'AWS::Cognito::UserPoolClient',
    attributes: {
      name_pattern: { ignored: 'which client Terraform adopts' },
      name_prefix: { ignored: 'which client Terraform adopts' },
      name: 'ClientName',
    },
  },
  aws_cognito_risk_configuration: { type: 'AWS::Cognito::UserPoolRiskConfigurationAttachment' },
  aws_cognito_user_pool: {
    type: 'AWS::Cognito::UserPool',
    attributes: {
      'email_configuration.from_email_address': 'From',
      'email_configuration.reply_to_email_address': 'ReplyToEmailAddress',
      'email_mfa_configuration': { ignored: 'superseded by the messages of their own' },
      'password_policy': 'Policies.PasswordPolicy',
      'sign_in_policy': 'Policies.SignInPolicy',
      'software_token_mfa_configuration': { ignored: 'EnabledMfas lists the methods' },
      'web_authn_configuration': '',
      'web_authn_configuration.relying_party_id': 'WebAuthnRelyingPartyID',
      'web_authn_configuration.user_verification': 'WebAuthnUserVerification',
      'tags': 'UserPoolTags',
    },
  },
  aws_cognito_user_pool_client: { type: 'AWS::Cognito::UserPoolClient', attributes: { name: 'ClientName' } },
  aws_cognito_user_pool_domain: { type: 'AWS::Cognito::UserPoolDomain', attributes: { certificate_arn: 'CustomDomainConfig.CertificateArn' } },
  aws_cognito_resource_server: { type: 'AWS::Cognito::UserPoolResourceServer' },
};

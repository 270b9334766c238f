import type { Table } from '../row.js';

const ATTACHMENT = { policy_arn: 'ManagedPolicyArns' };
const ATTACHMENTS = { policy_arns: 'ManagedPolicyArns' };
const PGP = { ignored: 'how Terraform keeps the secret' };

export const IAM: Table = {
  aws_iam_access_key: {
    type: 'AWS::IAM::AccessKey',
    attributes: { pgp_key: PGP },
    references: { secret: 'SecretAccessKey', ses_smtp_password_v4: 'SecretAccessKey' },
  },
  aws_iam_account_password_policy: { own: 'CloudFormation cannot set the password policy of an account' },
  aws_iam_group: { type: 'AWS::IAM::Group' },
  aws_iam_group_membership: { type: 'AWS::IAM::UserToGroupAddition', attributes: { name: { ignored: 'a name for Terraform' } } },
  aws_iam_group_policy: { type: 'AWS::IAM::GroupPolicy', attributes: { name: 'PolicyName', group: 'GroupName' } },
  aws_iam_group_policy_attachment: { partOf: [{ type: 'AWS::IAM::Group', by: 'group' }], attributes: ATTACHMENT },
  aws_iam_group_policy_attachments_exclusive: { partOf: [{ type: 'AWS::IAM::Group', by: 'group_name' }], attributes: ATTACHMENTS },
  aws_iam_instance_profile: { type: 'AWS::IAM::InstanceProfile', attributes: { role: 'Roles', tags: { ignored: 'CloudFormation\'s has no tags' } } },
  aws_iam_organizations_features: { own: 'CloudFormation has no type for centralized root access' },
  aws_iam_policy: { type: 'AWS::IAM::ManagedPolicy', attributes: { tags: { ignored: 'CloudFormation\'s has no tags' } } },
  aws_iam_policy_attachment: {
    partOf: [
      { type: 'AWS::IAM::Role', by: 'roles' },
      { type: 'AWS::IAM::User', by: 'users' },
      { type: 'AWS::IAM::Group', by: 'groups' },
    ],
    attributes: { ...ATTACHMENT, name: { ignored: 'a name for Terraform' } },
  },
  aws_iam_role: {
    type: 'AWS::IAM::Role',
    attributes: {
      'force_detach_policies': { ignored: 'how it is destroyed' },
      'inline_policy': 'Policies',
      'inline_policy.name': 'PolicyName',
    },
    references: { unique_id: 'RoleId' },
  },
  aws_iam_role_policy: { type: 'AWS::IAM::RolePolicy', attributes: { name: 'PolicyName', role: 'RoleName' } },
  aws_iam_role_policy_attachment: { partOf: [{ type: 'AWS::IAM::Role', by: 'role' }], attributes: ATTACHMENT },
  aws_iam_role_policy_attachments_exclusive: { partOf: [{ type: 'AWS::IAM::Role', by: 'role_name' }], attributes: ATTACHMENTS },
  aws_iam_server_certificate: { type: 'AWS::IAM::ServerCertificate' },
  aws_iam_service_linked_role: { type: 'AWS::IAM::ServiceLinkedRole', attributes: { tags: { ignored: 'CloudFormation\'s has no tags' } } },
  aws_iam_openid_connect_provider: { type: 'AWS::IAM::OIDCProvider' },
  aws_iam_saml_provider: { type: 'AWS::IAM::SAMLProvider' },
  aws_iam_user: { type: 'AWS::IAM::User' },
  aws_iam_user_group_membership: { partOf: [{ type: 'AWS::IAM::User', by: 'user' }] },
  aws_iam_user_login_profile: {
    partOf: [{ type: 'AWS::IAM::User', by: 'user' }],
    attributes: {
      password_length: 'GeneratedPasswordLength',
      password_reset_required: 'LoginProfile.PasswordResetRequired',
      pgp_key: PGP,
    },
    constants: { 'LoginProfile.PasswordResetRequired': false },
  },
  aws_iam_user_policy: { type: 'AWS::IAM::UserPolicy', attributes: { name: 'PolicyName', user: 'UserName' } },
  aws_iam_user_policy_attachment: { partOf: [{ type: 'AWS::IAM::User', by: 'user' }], attributes: ATTACHMENT },
  aws_iam_user_policy_attachments_exclusive: { partOf: [{ type: 'AWS::IAM::User', by: 'user_name' }], attributes: ATTACHMENTS },
  aws_iam_virtual_mfa_device: { type: 'AWS::IAM::VirtualMFADevice' },
  aws_ssoadmin_account_assignment: { type: 'AWS::SSO::Assignment' },
  aws_ssoadmin_permission_set: { type: 'AWS::SSO::PermissionSet', attributes: { relay_state: 'RelayStateType' } },
  aws_ssoadmin_managed_policy_attachment: {
    partOf: [{ type: 'AWS::SSO::PermissionSet', by: 'permission_set_arn' }],
    attributes: { managed_policy_arn: 'ManagedPolicies' },
  },
  aws_ssoadmin_permission_set_inline_policy: { partOf: [{ type: 'AWS::SSO::PermissionSet', by: 'permission_set_arn' }] },
};

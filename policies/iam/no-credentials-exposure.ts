import { definePolicy, IDENTITY_POLICY_TYPES, identityStatements, oneOf, reportUnlimited } from '../../src/policy/index.js';

/**
 * What answers with credentials and can be limited to resources.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const ACTIONS = [
  'codeartifact:GetAuthorizationToken',
  'codepipeline:PollForJobs',
  'cognito-identity:GetOpenIdTokenForDeveloperIdentity',
  'connect:GetFederationToken',
  'gamelift:RequestUploadCredentials',
  'iam:CreateAccessKey',
  'iam:CreateLoginProfile',
  'iam:CreateServiceSpecificCredential',
  'iam:ResetServiceSpecificCredential',
  'iam:UpdateAccessKey',
  'iam:UpdateLoginProfile',
  'lightsail:GetInstanceAccessDetails',
  'lightsail:GetRelationalDatabaseMasterUserPassword',
  'mediapackage:RotateChannelCredentials',
  'mediapackage:RotateIngestEndpointCredentials',
  'rds-db:connect',
  'redshift-serverless:GetCredentials',
  'redshift:GetClusterCredentials',
  'redshift:GetClusterCredentialsWithIAM',
  'sts:AssumeRole',
  'sts:AssumeRoot',
  'sts:GetFederationToken',
];

export default definePolicy({
  id: 'iam/no-credentials-exposure',
  title: 'IAM policies do not return credentials without limits',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'nist-800-53-r5': ['AC-6'],
    'pci-dss-4.0.1': ['7.2.2'],
  },
  aliases: {
    checkov: ['CKV_AWS_107', 'CKV_AWS_287'],
  },
  parameters: { actions: ACTIONS },
  check(resource, report, { actions }) {
    reportUnlimited(identityStatements(resource), oneOf(actions), 'it answers with credentials of whomever one names', report);
  },
});

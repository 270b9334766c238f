import type { JsonProperty } from '../property.js';
import type { ResourceHandle } from '../resource-node.js';
import { statements } from './iam.js';
import type { Statement } from './iam.js';

/** A resource of any type. */
export interface Holder extends ResourceHandle {
  readonly type: string;
  readonly properties: JsonProperty;
}

/** The resource types that say what an identity may do. */
export const IDENTITY_POLICY_TYPES = [
  'AWS::IAM::Policy',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::RolePolicy',
  'AWS::IAM::UserPolicy',
  'AWS::IAM::GroupPolicy',
  'AWS::IAM::Role',
  'AWS::IAM::User',
  'AWS::IAM::Group',
  'AWS::SSO::PermissionSet',
  'Nearside::PolicyDocument',
] as const;

/** Where a type keeps the policy about itself. Source: AWS's resource reference. */
const RESOURCE_POLICIES: Readonly<Record<string, string>> = {
  'AWS::Backup::BackupVault': 'AccessPolicy',
  'AWS::Backup::LogicallyAirGappedBackupVault': 'AccessPolicy',
  'AWS::Bedrock::ResourcePolicy': 'PolicyDocument',
  'AWS::BedrockAgentCore::ResourcePolicy': 'Policy',
  'AWS::CodeArtifact::Domain': 'PermissionsPolicyDocument',
  'AWS::CodeArtifact::Repository': 'PermissionsPolicyDocument',
  'AWS::ECR::RegistryPolicy': 'PolicyText',
  'AWS::ECR::Repository': 'RepositoryPolicyText',
  'AWS::ECR::RepositoryCreationTemplate': 'RepositoryPolicy',
  'AWS::EFS::FileSystem': 'FileSystemPolicy',
  'AWS::Elasticsearch::Domain': 'AccessPolicies',
  'AWS::EventSchemas::RegistryPolicy': 'Policy',
  'AWS::Kinesis::ResourcePolicy': 'ResourcePolicy',
  'AWS::Lambda::ResourcePolicy': 'PolicyDocument',
  'AWS::Lex::ResourcePolicy': 'Policy',
  'AWS::Logs::Destination': 'DestinationPolicy',
  'AWS::Logs::LogGroup': 'ResourcePolicyDocument',
  'AWS::Logs::ResourcePolicy': 'PolicyDocument',
  'AWS::MSK::ClusterPolicy': 'Policy',
  'AWS::OpenSearchService::Domain': 'AccessPolicies',
  'AWS::S3::AccessPoint': 'Policy',
  'AWS::S3::BucketPolicy': 'PolicyDocument',
  'AWS::S3::MultiRegionAccessPointPolicy': 'Policy',
  'AWS::S3Express::BucketPolicy': 'PolicyDocument',
  'AWS::SNS::TopicInlinePolicy': 'PolicyDocument',
  'AWS::SNS::TopicPolicy': 'PolicyDocument',
  'AWS::SQS::QueueInlinePolicy': 'PolicyDocument',
  'AWS::SQS::QueuePolicy': 'PolicyDocument',
  'AWS::SageMaker::ModelPackageGroup': 'ModelPackageGroupPolicy',
  'AWS::SecretsManager::ResourcePolicy': 'ResourcePolicy',
  aws_glacier_vault: 'access_policy',
  aws_glue_resource_policy: 'policy',
  aws_ses_identity_policy: 'policy',
  aws_sesv2_email_identity_policy: 'policy',
};

/**
 * The statements of a resource of `IDENTITY_POLICY_TYPES`. A managed policy that is only a permissions boundary grants nothing and has
 * none; nor has a document by itself that names principals: it is the policy of a resource.
 */
export function identityStatements(resource: Holder): readonly Statement[] {
  if (isOnlyBoundary(resource)) return [];
  const found = identityDocuments(resource.properties).flatMap(statements);
  return resource.type === 'Nearside::PolicyDocument' && found.some(({ json }) => json.get('Principal').exists || json.get('NotPrincipal').exists) ? [] : found;
}

/** The statements of the policy that a resource has about itself. */
export function resourceStatements(resource: Holder): readonly Statement[] {
  const property = RESOURCE_POLICIES[resource.type];
  return property === undefined ? [] : statements(resource.properties.get(property));
}

/** The ARNs of the managed policies that a role, user, group or permission set has. */
export function attachedPolicies(resource: Holder): readonly JsonProperty[] {
  return resource.properties.get(resource.type === 'AWS::SSO::PermissionSet' ? 'ManagedPolicies' : 'ManagedPolicyArns').items;
}

/** By what a role, user, group or permission set has the policy of AWS that has this name, or a look-up finds it. */
export function managedPolicyNamed(resource: Holder, name: string): readonly JsonProperty[] {
  const { properties } = resource;
  const isMeant = (arn: JsonProperty): boolean => arn.endsWith(`::aws:policy/${name}`);
  if (resource.type !== 'Nearside::PolicyLookup') return attachedPolicies(resource).filter(isMeant);
  const [arn, called] = [properties.get('arn'), properties.get('name')];
  return [...(isMeant(arn) ? [arn] : []), ...(called.is(name) ? [called] : [])];
}

/** The policy documents of a resource of `IDENTITY_POLICY_TYPES`. Each type has one of the three. */
export function identityDocuments(properties: JsonProperty): readonly JsonProperty[] {
  const inline = properties.get('Policies').items.map((policy) => policy.get('PolicyDocument'));
  return [properties.get('PolicyDocument'), properties.get('InlinePolicy'), ...inline];
}

/** The roles, users and groups to which a managed policy is attached. */
export function holdersOf(resource: Holder): readonly ResourceHandle[] {
  const policy = resource.as('AWS::IAM::ManagedPolicy');
  return policy ? (['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group'] as const).flatMap((type) => policy.referrers(type, 'ManagedPolicyArns')) : [];
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html */
function isOnlyBoundary(resource: Holder): boolean {
  const policy = resource.as('AWS::IAM::ManagedPolicy');
  if (!policy) return false;
  const isBoundary = [...policy.referrers('AWS::IAM::Role', 'PermissionsBoundary'), ...policy.referrers('AWS::IAM::User', 'PermissionsBoundary')].length > 0;
  if (!isBoundary || [policy.get('Roles'), policy.get('Users'), policy.get('Groups')].some((names) => names.items.length > 0)) return false;
  return holdersOf(policy).length === 0;
}

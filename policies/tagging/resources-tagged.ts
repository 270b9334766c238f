import { definePolicy } from '../../src/policy/index.js';
import type { JsonProperty } from '../../src/policy/index.js';

/** The keys of tags, which are a list of pairs or a map. */
function hasTag(tags: JsonProperty, key: string): boolean {
  return tags.isMap ? tags.get(key).exists : tags.items.some((tag) => tag.get('Key').is(key));
}

export default definePolicy({
  id: 'tagging/resources-tagged',
  title: 'Resources carry the tags that are required',
  area: 'monitoring',
  severity: 'info',
  pack: 'all',
  // What costs money or holds data. Source: AWS's resource reference, where they have `Tags`.
  resource: [
    'AWS::ApiGateway::RestApi', 'AWS::ApiGatewayV2::Api', 'AWS::Athena::WorkGroup', 'AWS::Backup::BackupPlan', 'AWS::CloudFront::Distribution',
    'AWS::CloudTrail::Trail', 'AWS::CodeBuild::Project', 'AWS::Cognito::IdentityPool', 'AWS::DocDB::DBCluster', 'AWS::DynamoDB::Table',
    'AWS::EC2::Instance', 'AWS::EC2::NatGateway', 'AWS::EC2::SecurityGroup', 'AWS::EC2::Subnet', 'AWS::EC2::VPC', 'AWS::EC2::VPCEndpoint', 'AWS::EC2::Volume',
    'AWS::ECR::Repository', 'AWS::ECS::Cluster', 'AWS::ECS::Service', 'AWS::EKS::Cluster', 'AWS::EKS::Nodegroup', 'AWS::EMR::Cluster', 'AWS::FSx::FileSystem',
    'AWS::ElastiCache::ReplicationGroup', 'AWS::ElasticLoadBalancingV2::LoadBalancer', 'AWS::Glue::Job', 'AWS::IAM::Role', 'AWS::IAM::User',
    'AWS::KMS::Key', 'AWS::Kinesis::Stream', 'AWS::KinesisFirehose::DeliveryStream', 'AWS::Lambda::Function', 'AWS::Logs::LogGroup', 'AWS::MSK::Cluster',
    'AWS::Neptune::DBCluster', 'AWS::OpenSearchService::Domain', 'AWS::RDS::DBCluster', 'AWS::RDS::DBInstance', 'AWS::Redshift::Cluster', 'AWS::S3::Bucket',
    'AWS::SNS::Topic', 'AWS::SQS::Queue', 'AWS::SageMaker::NotebookInstance', 'AWS::SecretsManager::Secret', 'AWS::StepFunctions::StateMachine',
  ],
  controls: {
    'nist-800-53-r5': ['CM-8'],
  },
  partialAliases: {
    regula: ['tag_all_resources'],
  },
  parameters: { keys: Array<string>() },
  check(resource, report, { keys }) {
    const tags = resource.properties.get('Tags');
    const missing = resource.resource.isFragment ? [] : keys.filter((key) => !hasTag(tags, key));
    if (missing.length === 0) return;
    const state = tags.exists ? 'has' : 'is not set, and so has';
    report(tags, `${tags} ${state} no \`${missing.join(', ')}\`: whose it is and why it is there is not known.`);
  },
});

import { definePolicy } from '../../src/policy/index.js';

/** The property that names a resource, where it is not `Name`. Changes that replace a named resource fail. Source: AWS's resource reference. */
const NAMES: Readonly<Record<string, string>> = {
  'AWS::CloudWatch::Alarm': 'AlarmName',
  'AWS::CodeDeploy::DeploymentConfig': 'DeploymentConfigName',
  'AWS::CodeDeploy::DeploymentGroup': 'DeploymentGroupName',
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::EC2::SecurityGroup': 'GroupName',
  'AWS::ECR::Repository': 'RepositoryName',
  'AWS::Elasticsearch::Domain': 'DomainName',
  'AWS::IAM::Group': 'GroupName',
  'AWS::IAM::ManagedPolicy': 'ManagedPolicyName',
  'AWS::IAM::Role': 'RoleName',
  'AWS::RDS::DBInstance': 'DBInstanceIdentifier',
};

export default definePolicy({
  id: 'cloudformation/no-explicit-names',
  title: 'Resources leave their names to CloudFormation',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: [
    'AWS::ApiGateway::ApiKey',
    'AWS::CloudWatch::Alarm',
    'AWS::CodeDeploy::DeploymentConfig',
    'AWS::CodeDeploy::DeploymentGroup',
    'AWS::DynamoDB::Table',
    'AWS::EC2::SecurityGroup',
    'AWS::ECR::Repository',
    'AWS::ElasticLoadBalancingV2::LoadBalancer',
    'AWS::Elasticsearch::Domain',
    'AWS::IAM::Group',
    'AWS::IAM::ManagedPolicy',
    'AWS::IAM::Role',
    'AWS::Kinesis::Stream',
    'AWS::RDS::DBInstance',
  ],
  aliases: {
    cfn_nag: ['W28'],
    guard: ['CFN_NO_EXPLICIT_RESOURCE_NAMES'],
  },
  check({ type, properties, resource }, report) {
    // Terraform gives no names of its own, and can destroy before it creates.
    if (!resource.sourceType.startsWith('AWS::')) return;
    const name = properties.get(NAMES[type] ?? 'Name');
    if (name.exists) report(name, `${name} is set: an update that replaces the resource fails, because the old one still has the name.`);
  },
});

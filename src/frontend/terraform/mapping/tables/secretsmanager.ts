import type { Table } from '../row.js';

export const SECRETSMANAGER: Table = {
  aws_secretsmanager_secret: {
    type: 'AWS::SecretsManager::Secret',
    attributes: { force_overwrite_replica_secret: { ignored: 'when Terraform acts' }, replica: 'ReplicaRegions' },
    children: { policy: { type: 'AWS::SecretsManager::ResourcePolicy', link: 'SecretId', to: 'ResourcePolicy' } },
  },
  aws_secretsmanager_secret_policy: {
    type: 'AWS::SecretsManager::ResourcePolicy',
    attributes: { policy: 'ResourcePolicy', secret_arn: 'SecretId' },
  },
  aws_secretsmanager_secret_rotation: {
    type: 'AWS::SecretsManager::RotationSchedule',
    attributes: { rotate_immediately: 'RotateImmediatelyOnUpdate' },
  },
  aws_secretsmanager_secret_version: {
    partOf: [{ type: 'AWS::SecretsManager::Secret', by: 'secret_id' }],
    attributes: { secret_binary: { ignored: 'CloudFormation has texts only' }, version_stages: { ignored: 'how Terraform moves labels' } },
  },
};

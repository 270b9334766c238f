import type { Table } from '../row.js';

export const SECRETSMANAGER: Table = {
  aws_secretsmanager_secret: { type: 'AWS::SecretsManager::Secret' },
  aws_secretsmanager_secret_policy: { type: 'AWS::SecretsManager::ResourcePolicy' },
  aws_secretsmanager_secret_rotation: { type: 'AWS::SecretsManager::RotationSchedule' },
  aws_secretsmanager_secret_version: { partOf: [{ type: 'AWS::SecretsManager::Secret', by: 'secret_id' }] },
};

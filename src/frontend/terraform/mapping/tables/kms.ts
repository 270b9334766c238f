import type { Table } from '../row.js';

export const KMS: Table = {
  aws_kms_alias: { type: 'AWS::KMS::Alias' },
  aws_kms_external_key: { type: 'AWS::KMS::Key' },
  aws_kms_key: { type: 'AWS::KMS::Key' },
  aws_kms_key_policy: { partOf: [{ type: 'AWS::KMS::Key', by: 'key_id' }] },
  aws_kms_replica_external_key: { type: 'AWS::KMS::ReplicaKey' },
  aws_kms_replica_key: { type: 'AWS::KMS::ReplicaKey' },
};

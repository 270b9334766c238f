import type { Attributes, Table } from '../row.js';

const KEY: Attributes = {
  deletion_window_in_days: 'PendingWindowInDays',
  customer_master_key_spec: 'KeySpec',
  is_enabled: 'Enabled',
  policy: 'KeyPolicy',
  // CloudFormation has no keys in custom stores; with them, AWS calls the origin so.
  custom_key_store_id: { to: 'Origin', present: 'AWS_CLOUDHSM' },
  xks_key_id: { to: 'Origin', present: 'EXTERNAL_KEY_STORE' },
};

const EXTERNAL: Attributes = {
  deletion_window_in_days: 'PendingWindowInDays',
  policy: 'KeyPolicy',
  key_material_base64: { ignored: 'CloudFormation does not import key material' },
  valid_to: { ignored: 'CloudFormation does not import key material' },
};

const LOCKOUT = { ignored: 'CloudFormation\'s replicas do not have it' };

export const KMS: Table = {
  aws_kms_alias: { type: 'AWS::KMS::Alias', attributes: { name: 'AliasName', target_key_id: 'TargetKeyId' } },
  aws_kms_external_key: { type: 'AWS::KMS::Key', attributes: EXTERNAL, constants: { Origin: 'EXTERNAL' } },
  aws_kms_key: { type: 'AWS::KMS::Key', attributes: KEY },
  aws_kms_key_policy: { partOf: [{ type: 'AWS::KMS::Key', by: 'key_id' }], attributes: { policy: 'KeyPolicy' } },
  aws_kms_replica_external_key: {
    type: 'AWS::KMS::ReplicaKey',
    attributes: { ...EXTERNAL, bypass_policy_lockout_safety_check: LOCKOUT },
  },
  aws_kms_replica_key: {
    type: 'AWS::KMS::ReplicaKey',
    attributes: { deletion_window_in_days: 'PendingWindowInDays', policy: 'KeyPolicy', bypass_policy_lockout_safety_check: LOCKOUT },
  },
};

import { definePolicy, inheritsInstanceStorage, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/replicated-backups-encrypted-with-customer-key',
  title: 'Replicated RDS backups use a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::RDS::DBInstance', 'aws_db_instance_automated_backups_replication'],
  controls: {
    'nist-800-53-r5': ['CP-9(8)', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_245'],
  },
  check(resource, report) {
    const replication = resource.as('aws_db_instance_automated_backups_replication');
    if (replication) reportUnlessCustomerKey(replication.get('kms_key_id'), 'the replicated backups', report);
    const instance = resource.as('AWS::RDS::DBInstance');
    if (!instance || !instance.get('AutomaticBackupReplicationRegion').exists) return;
    if (!instance.get('StorageEncrypted').is(true) && !inheritsInstanceStorage(instance)) return;
    reportUnlessCustomerKey(instance.get('AutomaticBackupReplicationKmsKeyId'), 'the replicated backups', report);
  },
});

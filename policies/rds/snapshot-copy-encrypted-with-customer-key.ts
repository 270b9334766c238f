import { definePolicy, namesCustomerKey, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/snapshot-copy-encrypted-with-customer-key',
  title: 'Copied RDS snapshots use a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: ['aws_db_snapshot_copy', 'aws_rds_cluster_snapshot_copy'],
  controls: {
    'nist-800-53-r5': ['CP-9(8)', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_266'],
  },
  check(resource, report) {
    const single = resource.as('aws_db_snapshot_copy');
    const cluster = resource.as('aws_rds_cluster_snapshot_copy');
    const key = single?.get('kms_key_id') ?? cluster?.get('kms_key_id');
    const instance = single?.get('source_db_snapshot_identifier').target('aws_db_snapshot')?.get('db_instance_identifier').target('AWS::RDS::DBInstance');
    const source = cluster?.get('source_db_cluster_snapshot_identifier').target('aws_db_cluster_snapshot');
    const sourceKey = instance?.get('KmsKeyId') ?? source?.get('db_cluster_identifier').target('AWS::RDS::DBCluster')?.get('KmsKeyId');
    if (key && !(sourceKey && namesCustomerKey(sourceKey))) reportUnlessCustomerKey(key, 'the copy, where its source has none of its own', report);
  },
});

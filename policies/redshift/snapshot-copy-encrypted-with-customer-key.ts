import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'redshift/snapshot-copy-encrypted-with-customer-key',
  title: 'Redshift cross-Region snapshot copies use a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::Redshift::SnapshotCopyGrant',
  controls: {
    'nist-800-53-r5': ['CP-9(8)', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_281'],
  },
  check(grant, report) {
    reportUnlessCustomerKey(grant.get('KmsKeyId'), 'the copied snapshots', report);
  },
});

import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ebs/snapshot-copy-cmk',
  title: 'EBS snapshot copies use a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'aws_ebs_snapshot_copy',
  controls: {
    'pci-dss-4.0.1': ['3.6.1', '3.7.1'],
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_183'],
  },
  check(copy, report) {
    reportUnlessCustomerKey(copy.get('kms_key_id'), 'the copy where it is encrypted', report);
  },
});

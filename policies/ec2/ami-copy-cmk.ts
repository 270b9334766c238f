import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ec2/ami-copy-cmk',
  title: 'AMI copies use a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'aws_ami_copy',
  controls: {
    'pci-dss-4.0.1': ['3.6.1', '3.7.1'],
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_236'],
  },
  check(image, report) {
    reportUnlessCustomerKey(image.get('kms_key_id'), 'the copy, if anything does,', report);
  },
});

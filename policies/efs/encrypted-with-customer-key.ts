import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'efs/encrypted-with-customer-key',
  title: 'EFS file systems encrypt with a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::EFS::FileSystem',
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
    'pci-dss-4.0.1': ['3.6.1'],
  },
  aliases: {
    terrascan: ['AC_AWS_0098'],
    checkov: ['CKV_AWS_184'],
  },
  check(fileSystem, report) {
    // One that is not encrypted is the business of efs/encrypted.
    if (fileSystem.get('Encrypted').is(true)) reportUnlessCustomerKey(fileSystem.get('KmsKeyId'), 'the files', report);
  },
});

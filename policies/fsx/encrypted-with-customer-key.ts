import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'fsx/encrypted-with-customer-key',
  title: 'FSx file systems encrypt with a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::FSx::FileSystem', 'AWS::FSx::FileCache'],
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
    'pci-dss-4.0.1': ['3.6.1'],
  },
  aliases: {
    checkov: ['CKV_AWS_190', 'CKV_AWS_178', 'CKV_AWS_203', 'CKV_AWS_179'],
  },
  check(resource, report) {
    const fileSystem = resource.as('AWS::FSx::FileSystem');
    const lustre = fileSystem?.get('FileSystemType').is('LUSTRE') ? fileSystem.get('LustreConfiguration').get('DeploymentType') : undefined;
    // Scratch file systems take no key; what is made from a backup keeps the backup's.
    if (lustre && (!lustre.exists || lustre.isOneOf(['SCRATCH_1', 'SCRATCH_2']))) return;
    if (fileSystem?.get('BackupId').exists && !fileSystem.get('KmsKeyId').exists) return;
    reportUnlessCustomerKey(resource.get('KmsKeyId'), 'the files', report);
  },
});

import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'fsx/admin-passwords-not-in-template',
  title: 'FSx administrator passwords are not written in the template',
  area: 'application',
  severity: 'high',
  resource: ['AWS::FSx::FileSystem', 'AWS::FSx::StorageVirtualMachine'],
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  check(resource, report) {
    const { properties } = resource;
    const passwords = [
      properties.get('WindowsConfiguration').get('SelfManagedActiveDirectoryConfiguration').get('Password'),
      properties.get('OntapConfiguration').get('FsxAdminPassword'),
      properties.get('ActiveDirectoryConfiguration').get('SelfManagedActiveDirectoryConfiguration').get('Password'),
      properties.get('SvmAdminPassword'),
    ];
    for (const password of passwords) reportWrittenSecret(password, report);
  },
});

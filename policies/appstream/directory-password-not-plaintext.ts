import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'appstream/directory-password-not-plaintext',
  title: 'AppStream directory configurations keep the account password out of templates',
  area: 'application',
  severity: 'high',
  resource: 'AWS::AppStream::DirectoryConfig',
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    hipaa: ['164.312(d)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  aliases: {
    cfn_nag: ['F53'],
  },
  check(directory, report) {
    reportWrittenSecret(directory.get('ServiceAccountCredentials').get('AccountPassword'), report);
  },
});

import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'directoryservice/admin-password-not-in-code',
  title: 'Directory passwords are not written in the code',
  area: 'application',
  severity: 'critical',
  resource: ['AWS::DirectoryService::MicrosoftAD', 'AWS::DirectoryService::SimpleAD'],
  controls: {
    'pci-dss-4.0.1': ['8.6.2', '8.3.2'],
    'nist-800-53-r5': ['IA-5(7)'],
    gdpr: ['32(1)(b)'],
  },
  aliases: {
    cfn_nag: ['F36', 'F31'],
    guard: ['MICROSOFT_AD_NO_PLAINTEXT_PASSWORD', 'MICROSOFT_AD_PASSWORD_USES_SECURE_PARAMETER', 'MICROSOFT_AD_PASSWORD_USES_SECURE_SERVICE'],
  },
  check(directory, report) {
    reportWrittenSecret(directory.get('Password'), report);
  },
});

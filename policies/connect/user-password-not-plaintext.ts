import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'connect/user-password-not-plaintext',
  title: 'Connect user passwords are not written in the template',
  area: 'application',
  severity: 'high',
  resource: 'AWS::Connect::User',
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  check(user, report) {
    reportWrittenSecret(user.get('Password'), report);
  },
});

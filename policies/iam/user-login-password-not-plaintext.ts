import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/user-login-password-not-plaintext',
  title: 'Console passwords are not in the code',
  area: 'application',
  severity: 'high',
  resource: 'AWS::IAM::User',
  controls: {
    'pci-dss-4.0.1': ['8.6.2', '8.3.2'],
    hipaa: ['164.308(a)(5)(ii)(D)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  aliases: {
    cfn_nag: ['F51'],
    guard: ['IAM_USER_LOGIN_PROFILE_NO_PLAINTEXT_PASSWORD', 'IAM_USER_LOGIN_PROFILE_USES_SECURE_PARAMETER', 'IAM_USER_LOGIN_PROFILE_USES_SECURE_SERVICE'],
  },
  check(user, report) {
    reportWrittenSecret(user.get('LoginProfile').get('Password'), report);
  },
});

import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/user-login-password-reset-required',
  title: 'Console passwords must be changed at first sign-in',
  area: 'access',
  severity: 'medium',
  resource: 'AWS::IAM::User',
  controls: {
    'pci-dss-4.0.1': ['8.3.5'],
    'nist-800-53-r5': ['IA-5(1)'],
  },
  aliases: {
    cfn_nag: ['W50'],
    guard: ['IAM_USER_LOGIN_PROFILE_PASSWORD_RESET_RULE'],
    terrascan: ['AC_AWS_0148'],
  },
  check(user, report) {
    const profile = user.get('LoginProfile');
    if (profile.exists) reportUnlessOn(profile.get('PasswordResetRequired'), 'the user keeps a password that others know', report);
  },
});

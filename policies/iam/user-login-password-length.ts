import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/user-login-password-length',
  title: 'Generated console passwords are long',
  area: 'access',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::IAM::User',
  controls: {
    'pci-dss-4.0.1': ['8.3.6'],
    'nist-800-53-r5': ['IA-5(1)'],
  },
  partialAliases: {
    terrascan: ['AC_AWS_0148'],
  },
  parameters: { minLength: 14 },
  check(user, report, { minLength }) {
    const length = user.get('GeneratedPasswordLength');
    if (!length.exists || length.atLeast(minLength)) return;
    report(length, `${length} is ${String(length.number)}: a password of less than \`${minLength}\` characters is guessed sooner.`);
  },
});

import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/user-no-console-password',
  title: 'IAM users have no console password',
  area: 'access',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::IAM::User',
  controls: {
    'nist-800-53-r5': ['AC-2', 'IA-2'],
  },
  aliases: {
    checkov: ['CKV2_AWS_22'],
  },
  check(user, report) {
    const profile = user.get('LoginProfile');
    if (profile.exists) report(profile, `\`${user.address}\` has a console password of its own: who leaves keeps it until somebody thinks of it.`);
  },
});

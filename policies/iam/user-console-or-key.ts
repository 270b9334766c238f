import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/user-console-or-key',
  title: 'IAM users do not get a console password and an access key at once',
  area: 'access',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::IAM::User',
  controls: {
    'nist-800-53-r5': ['AC-6', 'IA-5'],
    'cis-aws-3.0': ['1.11'],
  },
  check(user, report) {
    const profile = user.get('LoginProfile');
    const key = profile.exists ? user.referrers('AWS::IAM::AccessKey', 'UserName').find((one) => !one.get('Status').is('Inactive')) : undefined;
    if (!key) return;
    report(profile, `\`${user.address}\` has a console password and the access key \`${key.address}\`: one of them is likely unused, and unwatched.`, [key]);
  },
});

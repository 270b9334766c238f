import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ec2/ami-not-shared',
  title: 'AMIs are not shared outside the account',
  area: 'access',
  severity: 'low',
  pack: 'all',
  resource: 'aws_ami_launch_permission',
  controls: {
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  aliases: {
    checkov: ['CKV_AWS_205'],
    terrascan: ['AC_AWS_0006'],
  },
  parameters: { trustedAccounts: [] },
  check(permission, report, { trustedAccounts }) {
    const account = permission.get('account_id');
    if (!account.exists || account.isOneOf(trustedAccounts)) return;
    report(account, `The image is shared with another account: it can start machines from it and read what is on its disks.`);
  },
});

import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/no-iam-users',
  title: 'People and workloads do not use IAM users',
  area: 'access',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::IAM::User',
  controls: {
    'nist-800-53-r5': ['AC-2', 'IA-2'],
    'cis-aws-3.0': ['1.21'],
  },
  aliases: {
    checkov: ['CKV_AWS_273'],
  },
  check(user, report) {
    if (user.resource.isFragment) return;
    report(user, `\`${user.address}\` is an IAM user: its password and keys are valid until somebody removes them.`);
  },
});

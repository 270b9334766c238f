import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'efs/access-point-user-enforced',
  title: 'EFS access points enforce a user identity',
  area: 'access',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::EFS::AccessPoint',
  controls: {
    'aws-fsbp': ['EFS.4'],
    'nist-800-53-r5': ['AC-6(2)'],
  },
  aliases: {
    checkov: ['CKV_AWS_330'],
  },
  check(accessPoint, report) {
    const user = accessPoint.get('PosixUser');
    if (!user.exists) report(user, 'The access point enforces no user: each client says itself who it is, and can say root.');
  },
});

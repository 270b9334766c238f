import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'efs/access-point-root-enforced',
  title: 'EFS access points enforce a root directory',
  area: 'access',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::EFS::AccessPoint',
  controls: {
    'aws-fsbp': ['EFS.3'],
    'nist-800-53-r5': ['AC-6'],
  },
  aliases: {
    checkov: ['CKV_AWS_329'],
  },
  check(accessPoint, report) {
    const path = accessPoint.get('RootDirectory').get('Path');
    if (path.exists && !path.is('/')) return;
    const what = path.exists ? '`/`' : "not set, and AWS's default is `/`";
    report(path, `${path} is ${what}: clients of the access point see the whole file system.`);
  },
});

import { definePolicy, reportPublicSubnet } from '../../src/policy/index.js';

export default definePolicy({
  id: 'efs/mount-target-not-in-public-subnet',
  title: 'EFS mount targets are not in public subnets',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::EFS::MountTarget',
  controls: {
    'aws-fsbp': ['EFS.6'],
    'nist-800-53-r5': ['SC-7'],
  },
  check(mountTarget, report) {
    reportPublicSubnet(mountTarget.get('SubnetId'), 'the file system is next to what the internet reaches', report);
  },
});

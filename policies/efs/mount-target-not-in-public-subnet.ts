import { definePolicy, routeToInternet } from '../../src/policy/index.js';

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
    const subnetId = mountTarget.get('SubnetId');
    const subnet = subnetId.target('AWS::EC2::Subnet');
    if (!subnet) return;
    const route = routeToInternet(subnet);
    const isPublic = route !== undefined || subnet.get('MapPublicIpOnLaunch').is(true);
    if (!isPublic) return;
    report(subnetId, `${subnetId} names a public subnet: the file system is next to what the internet reaches.`, [subnet, ...(route ? [route] : [])]);
  },
});

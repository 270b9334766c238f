import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ec2/ami-not-public',
  title: 'AMIs are not public',
  area: 'access',
  severity: 'critical',
  resource: 'aws_ami_launch_permission',
  controls: {
    'pci-dss-4.0.1': ['7.2.1'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  check(permission, report) {
    const group = permission.get('group');
    if (group.is('all')) report(group, `${group} is \`all\`: every AWS account can start instances from the image and read what is on its disks.`);
  },
});

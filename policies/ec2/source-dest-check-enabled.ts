import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ec2/source-dest-check-enabled',
  title: 'Network interfaces check source and destination',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::EC2::Instance', 'AWS::EC2::NetworkInterface'],
  controls: {
    'pci-dss-4.0.1': ['1.4.3'],
    'nist-800-53-r5': ['SC-7'],
    'aws-fsbp': ['EC2.180'],
  },
  check(resource, report) {
    const checked = resource.get('SourceDestCheck');
    if (checked.is(false)) report(checked, `${checked} is false: packets to and from any address pass through the interface.`);
  },
});

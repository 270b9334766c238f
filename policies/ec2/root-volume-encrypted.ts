import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ec2/root-volume-encrypted',
  title: 'Instances declare an encrypted root volume',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::EC2::Instance', 'AWS::AutoScaling::LaunchConfiguration'],
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_8'],
  },
  check(resource, report) {
    const devices = resource.properties.get('BlockDeviceMappings');
    // What an instance leaves out comes from its launch template. What the root device is called is up to the image: any volume may be it.
    const isElsewhere = resource.properties.get('LaunchTemplate').exists;
    if (isElsewhere || devices.items.some((device) => !device.get('VirtualName').exists && !device.get('NoDevice').exists)) return;
    report(devices, 'No volume is declared: the root volume is stored in clear, unless the image or the setting of the region says otherwise.');
  },
});

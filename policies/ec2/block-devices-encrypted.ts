import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';
import type { ResourceHandle, ScalarProperty } from '../../src/policy/index.js';

/** What the devices of the four resource types have in common. */
interface Device {
  get(key: 'Ebs'): { get(key: 'Encrypted'): ScalarProperty<boolean>; get(key: 'SnapshotId'): { readonly exists: boolean } };
  get(key: 'NoDevice' | 'VirtualName'): { readonly exists: boolean };
}

interface DeviceList {
  readonly items: readonly Device[];
}

function deviceLists(resource: ResourceHandle): readonly DeviceList[] {
  const instance = resource.as('AWS::EC2::Instance')?.get('BlockDeviceMappings');
  const configuration = resource.as('AWS::AutoScaling::LaunchConfiguration')?.get('BlockDeviceMappings');
  const template = resource.as('AWS::EC2::LaunchTemplate')?.get('LaunchTemplateData').get('BlockDeviceMappings');
  const fleet = resource.as('AWS::EC2::SpotFleet')?.get('SpotFleetRequestConfigData').get('LaunchSpecifications').items ?? [];
  const lists = [instance, configuration, template, ...fleet.map((specification) => specification.get('BlockDeviceMappings'))];
  return lists.filter((list) => list !== undefined);
}

export default definePolicy({
  id: 'ec2/block-devices-encrypted',
  title: 'Instance block devices are encrypted',
  area: 'data-protection',
  severity: 'high',
  resource: ['AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration', 'AWS::EC2::SpotFleet'],
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28', 'SC-28(1)'],
    'cis-aws-3.0': ['2.2.1'],
    'aws-fsbp': ['EC2.173', 'EC2.181'],
  },
  aliases: {
    checkov: ['CKV_AWS_8'],
    trivy: ['AWS-0008', 'AWS-0131'],
    'cdk-nag': ['AwsSolutions-EC26'],
    terrascan: ['AC_AWS_0167'],
  },
  check(resource, report) {
    for (const list of deviceLists(resource)) {
      for (const device of list.items) {
        if (device.get('NoDevice').exists || device.get('VirtualName').exists) continue;
        const encrypted = device.get('Ebs').get('Encrypted');
        // A volume from a snapshot is encrypted as the snapshot is, where nothing else is said.
        if (encrypted.exists || !device.get('Ebs').get('SnapshotId').exists) reportUnlessOn(encrypted, 'the volume is stored in clear', report);
      }
    }
  },
});

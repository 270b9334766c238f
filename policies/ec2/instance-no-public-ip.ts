import { definePolicy, launchData, launchSubnets } from '../../src/policy/index.js';
import type { ResourceHandle, ResourceNode, ResourceTypes } from '../../src/policy/index.js';

function elasticAddresses(instance: ResourceNode<ResourceTypes['AWS::EC2::Instance']>): readonly ResourceHandle[] {
  return [...instance.referrers('AWS::EC2::EIP', 'InstanceId'), ...instance.referrers('AWS::EC2::EIPAssociation', 'InstanceId')];
}

export default definePolicy({
  id: 'ec2/instance-no-public-ip',
  title: 'Instances are not given public IPv4 addresses',
  area: 'infrastructure',
  severity: 'high',
  pack: 'strict',
  resource: ['AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate'],
  controls: {
    'pci-dss-4.0.1': ['1.3.1', '1.4.4'],
    hipaa: ['164.312(e)(1)'],
    'nist-800-53-r5': ['SC-7', 'AC-4(21)'],
    'aws-fsbp': ['EC2.9', 'EC2.25'],
  },
  aliases: {
    checkov: ['CKV_AWS_88'],
    guard: ['EC2_INSTANCE_NO_PUBLIC_IP'],
    'cdk-nag': [
      'HIPAA.Security-EC2InstanceNoPublicIp',
      'NIST.800.53.R4-EC2InstanceNoPublicIp',
      'NIST.800.53.R5-EC2InstanceNoPublicIp',
      'PCI.DSS.321-EC2InstanceNoPublicIp',
    ],
    regula: ['FG_R00271'],
  },
  parameters: { strictDefault: false },
  check(resource, report, { strictDefault }) {
    const cards = launchData(resource).get('NetworkInterfaces');
    const switches = cards.items.map((card) => card.get('AssociatePublicIpAddress'));
    const on = switches.find((one) => one.is(true));
    if (on) report(on, `${on} is true: the instance gets a public address and can be reached from the internet.`);
    const instance = resource.as('AWS::EC2::Instance');
    const addresses = instance && strictDefault ? elasticAddresses(instance) : [];
    for (const address of addresses) report(address, `\`${address.address}\` gives \`${resource}\` a public address.`, [resource]);
    // A card that was made before gets none from the subnet. What an instance leaves out comes from its launch template.
    if (switches.some((one) => one.exists) || cards.items.some((card) => card.get('NetworkInterfaceId').exists)) return;
    if (instance?.get('LaunchTemplate').exists) return;
    const [mapping] = launchSubnets(resource).map((subnet) => subnet.get('MapPublicIpOnLaunch')).filter((one) => one.is(true));
    if (mapping) report(mapping, `${mapping} is true, and \`${resource}\` does not decide otherwise: the instance gets a public address.`, [resource]);
    const subnet = instance && strictDefault && cards.items.length === 0 ? instance.get('SubnetId') : undefined;
    if (subnet && !subnet.exists) report(subnet, `${subnet} is not set: default subnets give their instances public addresses.`);
  },
});

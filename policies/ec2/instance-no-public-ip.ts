import { definePolicy, launchData, launchSubnets } from '../../src/policy/index.js';

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
    // A card that was made before, or has an address to itself, gets none from the subnet.
    if (switches.some((one) => one.exists) || cards.items.some((card) => card.get('NetworkInterfaceId').exists)) return;
    const [mapping] = launchSubnets(resource).map((subnet) => subnet.get('MapPublicIpOnLaunch')).filter((one) => one.is(true));
    if (mapping) report(mapping, `${mapping} is true, and \`${resource}\` does not decide otherwise: the instance gets a public address.`, [resource]);
    const instance = strictDefault ? resource.as('AWS::EC2::Instance') : undefined;
    const subnet = instance?.get('SubnetId');
    if (!instance || !subnet) return;
    if (!subnet.exists && cards.items.length === 0) report(subnet, `${subnet} is not set: default subnets give their instances public addresses.`);
    const [address] = [...instance.referrers('AWS::EC2::EIP', 'InstanceId'), ...instance.referrers('AWS::EC2::EIPAssociation', 'InstanceId')];
    if (address) report(instance, `\`${address}\` gives the instance a public address.`, [address]);
  },
});

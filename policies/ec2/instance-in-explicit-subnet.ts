import { definePolicy, launchSetting } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ec2/instance-in-explicit-subnet',
  title: 'Instances are launched into a named subnet',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::EC2::Instance',
  controls: {
    'pci-dss-4.0.1': ['1.3.1'],
    'nist-800-53-r5': ['SC-7', 'AC-4'],
  },
  aliases: {
    guard: ['EC2_INSTANCES_IN_VPC'],
    'cdk-nag': [
      'HIPAA.Security-EC2InstancesInVPC', 'NIST.800.53.R4-EC2InstancesInVPC', 'NIST.800.53.R5-EC2InstancesInVPC',
      'PCI.DSS.321-EC2InstancesInVPC',
    ],
    terrascan: ['AC_AWS_0153'],
  },
  check(instance, report) {
    const [subnet, cards] = [launchSetting(instance, (data) => data.get('SubnetId')), launchSetting(instance, (data) => data.get('NetworkInterfaces'))];
    if (!subnet || !cards || subnet.exists) return;
    if (cards.items.some((card) => card.get('SubnetId').exists || card.get('NetworkInterfaceId').exists)) return;
    const own = instance.get('SubnetId');
    report(own, `${own} is not set: the instance lands in the default VPC, whose subnets are public.`);
  },
});

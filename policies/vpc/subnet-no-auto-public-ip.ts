import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/subnet-no-auto-public-ip',
  title: 'Subnets do not give out public IPv4 addresses automatically',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::EC2::Subnet',
  controls: {
    'pci-dss-4.0.1': ['1.3.1', '1.4.4'],
    'nist-800-53-r5': ['SC-7', 'AC-4'],
    'aws-fsbp': ['EC2.15'],
  },
  aliases: {
    cfn_nag: ['W33'],
    guard: ['SUBNET_AUTO_ASSIGN_PUBLIC_IP_DISABLED'],
    'cdk-nag': [
      'HIPAA.Security-VPCSubnetAutoAssignPublicIpDisabled', 'NIST.800.53.R5-VPCSubnetAutoAssignPublicIpDisabled',
      'PCI.DSS.321-VPCSubnetAutoAssignPublicIpDisabled',
    ],
    trivy: ['AWS-0164'],
    checkov: ['CKV_AWS_130'],
  },
  check(subnet, report) {
    const mapping = subnet.get('MapPublicIpOnLaunch');
    if (mapping.is(true)) report(mapping, `${mapping} is true: every network interface that is made in the subnet gets a public address.`);
  },
});

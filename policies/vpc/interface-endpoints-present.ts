import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/interface-endpoints-present',
  title: 'VPCs have interface endpoints for the AWS control planes they use',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::EC2::VPC',
  controls: {
    'nist-800-53-r5': ['SC-7', 'AC-4'],
    'aws-fsbp': ['EC2.10'],
  },
  parameters: { services: ['ec2'] },
  check(vpc, report, { services }) {
    const subnets = vpc.referrers('AWS::EC2::Subnet', 'VpcId');
    if (!subnets.some((subnet) => subnet.referrers('AWS::EC2::Instance', 'SubnetId').length > 0)) return;
    const endpoints = vpc.referrers('AWS::EC2::VPCEndpoint', 'VpcId').filter((endpoint) => endpoint.get('VpcEndpointType').is('Interface'));
    const missing = services.filter((service) => !endpoints.some((endpoint) => endpoint.get('ServiceName').endsWith(`.${service}`)));
    if (missing.length === 0) return;
    const names = missing.map((service) => `\`${service}\``).join(', ');
    report(vpc, `${vpc} has instances and no interface endpoint for ${names}: calls go out of the network.`);
  },
});

import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/no-default-vpc',
  title: 'The default VPC is not managed or used',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::EC2::VPC',
  controls: {
    'pci-dss-4.0.1': ['1.2.1'],
    'nist-800-53-r5': ['SC-7', 'CM-7'],
  },
  aliases: {
    checkov: ['CKV_AWS_148'],
    trivy: ['AWS-0101'],
    terrascan: ['AC_AWS_0370'],
  },
  check(vpc, report) {
    if (vpc.resource.sourceType !== 'aws_default_vpc') return;
    report(vpc, `${vpc} adopts the default VPC, whose subnets are all public and the same in every account.`);
  },
});

import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ec2/eip-associated',
  title: 'Elastic IP addresses are in use',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::EC2::EIP',
  controls: {
    'nist-800-53-r5': ['CM-8'],
    'aws-fsbp': ['EC2.12'],
  },
  aliases: {
    checkov: ['CKV2_AWS_19'],
  },
  check(address, report) {
    if (address.get('InstanceId').exists || address.mentionedBy().length > 0) return;
    report(address, `Nothing refers to ${address}, and it names no instance: the address is paid for and used by nobody.`);
  },
});

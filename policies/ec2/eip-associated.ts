import { definePolicy } from '../../src/policy/index.js';
import type { ResourceNode, ResourceTypes } from '../../src/policy/index.js';

/** What takes an address by its allocation. */
const USERS = ['AWS::EC2::EIPAssociation', 'AWS::EC2::NatGateway'] as const;

/** Whether something of the same unit takes an address that only the deployment knows, which may be this one. */
function isPerhapsTaken(address: ResourceNode<ResourceTypes['AWS::EC2::EIP']>): boolean {
  return USERS.some((type) => address.candidates(type, 'AllocationId').some((user) => {
    return user.resource.unit.id === address.resource.unit.id && user.get('AllocationId').satisfies('is that of the address', () => false);
  }));
}

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
    if (address.get('InstanceId').exists || address.mentionedBy().length > 0 || isPerhapsTaken(address)) return;
    report(address, `Nothing refers to ${address}, and it names no instance: the address is paid for and used by nobody.`);
  },
});

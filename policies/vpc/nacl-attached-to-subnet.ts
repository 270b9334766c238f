import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'vpc/nacl-attached-to-subnet',
  title: 'Network ACLs are associated with a subnet',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::EC2::NetworkAcl',
  controls: {
    'nist-800-53-r5': ['CM-2'],
    'aws-fsbp': ['EC2.16'],
  },
  aliases: {
    checkov: ['CKV2_AWS_1'],
  },
  check(acl, report) {
    // The default list holds for every subnet that has no other.
    if (acl.resource.sourceType === 'aws_default_network_acl') return;
    if (acl.referrers('AWS::EC2::SubnetNetworkAclAssociation', 'NetworkAclId').length > 0) return;
    report(acl, `No subnet uses ${acl}: what it refuses is let through by the default list.`);
  },
});

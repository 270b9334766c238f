import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'eks/nodegroup-ssh-restricted',
  title: 'EKS node groups do not open SSH to the world',
  area: 'infrastructure',
  severity: 'high',
  resource: 'AWS::EKS::Nodegroup',
  controls: {
    'pci-dss-4.0.1': ['1.3.1', '1.4.4'],
    hipaa: ['164.312(e)(1)'],
    'nist-800-53-r5': ['SC-7', 'AC-17'],
  },
  aliases: {
    checkov: ['CKV_AWS_100'],
  },
  check(group, report) {
    const access = group.get('RemoteAccess');
    const sources = access.get('SourceSecurityGroups');
    if (!access.get('Ec2SshKey').exists || sources.items.length > 0) return;
    report(sources, `${sources} is not set, and a key is: EKS opens SSH (22) on the nodes, or RDP (3389), to \`0.0.0.0/0\`.`);
  },
});

import { definePolicy, reportPublicSubnet } from '../../src/policy/index.js';

export default definePolicy({
  id: 'emr/cluster-in-private-subnet',
  title: 'EMR clusters run in private subnets',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::EMR::Cluster',
  controls: {
    'aws-fsbp': ['EMR.1'],
    'pci-dss-4.0.1': ['1.4.4'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
  },
  aliases: {
    guard: ['EMR_MASTER_NO_PUBLIC_IP'],
  },
  check(cluster, report) {
    const instances = cluster.get('Instances');
    for (const subnetId of [instances.get('Ec2SubnetId'), ...instances.get('Ec2SubnetIds').items]) {
      reportPublicSubnet(subnetId, 'the consoles of the primary node are next to what the internet reaches', report);
    }
  },
});

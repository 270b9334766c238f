import { definePolicy, ingressRules } from '../../src/policy/index.js';

export default definePolicy({
  id: 'emr/security-groups-not-open',
  title: 'EMR cluster security groups are not open to the world',
  area: 'infrastructure',
  severity: 'high',
  resource: 'AWS::EMR::Cluster',
  controls: {
    'pci-dss-4.0.1': ['1.3.1', '1.4.2'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
  },
  aliases: {
    checkov: ['CKV2_AWS_7'],
  },
  check(cluster, report) {
    const instances = cluster.get('Instances');
    const named = [
      instances.get('EmrManagedMasterSecurityGroup'),
      instances.get('EmrManagedSlaveSecurityGroup'),
      instances.get('ServiceAccessSecurityGroup'),
      ...instances.get('AdditionalMasterSecurityGroups').items,
      ...instances.get('AdditionalSlaveSecurityGroups').items,
    ];
    for (const name of named) {
      const group = name.target('AWS::EC2::SecurityGroup');
      const open = group && ingressRules(group).find((rule) => rule.peer.isInternet);
      if (open) report(name, `${name} is \`${group.address}\`, which lets \`${open.peer}\` in: the cluster is open to the internet.`, [open.peer]);
    }
  },
});

import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'redshift/own-subnet-group',
  title: 'Redshift clusters state their subnet group',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Redshift::Cluster',
  controls: {
    'nist-800-53-r5': ['SC-7'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-RS2'],
    checkov: ['CKV_AWS_154'],
    trivy: ['AWS-0127'],
  },
  check(cluster, report) {
    const group = cluster.get('ClusterSubnetGroupName');
    // A cluster restored from a snapshot goes where the restoring says.
    if (group.exists || cluster.get('SnapshotIdentifier').exists) return;
    report(group, `${group} is not set: the cluster stands in the default VPC, whose subnets are public.`);
  },
});

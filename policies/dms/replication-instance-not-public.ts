import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'dms/replication-instance-not-public',
  title: 'DMS replication instances have no public address',
  area: 'infrastructure',
  severity: 'critical',
  resource: 'AWS::DMS::ReplicationInstance',
  controls: {
    'pci-dss-4.0.1': ['1.4.4'],
    hipaa: ['164.312(a)(1)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['AC-3', 'SC-7'],
    'aws-fsbp': ['DMS.1'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-DMSReplicationNotPublic', 'NIST.800.53.R4-DMSReplicationNotPublic',
      'NIST.800.53.R5-DMSReplicationNotPublic', 'PCI.DSS.321-DMSReplicationNotPublic',
    ],
    cfn_nag: ['W91'],
    checkov: ['CKV_AWS_89'],
    guard: ['DMS_REPLICATION_NOT_PUBLIC'],
  },
  check(instance, report) {
    const accessible = instance.get('PubliclyAccessible');
    if (accessible.is(false)) return;
    report(accessible, `${accessible} is ${accessible.exists ? 'true' : "not set, and AWS's default is true"}: the instance has a public address.`);
  },
});

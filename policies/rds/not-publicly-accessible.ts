import { definePolicy, isClusterMember } from '../../src/policy/index.js';
import type { ResourceHandle, ScalarProperty } from '../../src/policy/index.js';

/**
 * An instance or Multi-AZ cluster that names no subnet group, or the default one, gets a public address; Aurora does not.
 * https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
 */
function isPublicByDefault(resource: ResourceHandle): boolean {
  const instance = resource.as('AWS::RDS::DBInstance');
  if (instance) return inDefaultSubnets(instance) && !instance.get('SourceDBInstanceIdentifier').exists && !isClusterMember(instance);
  const cluster = resource.as('AWS::RDS::DBCluster');
  return cluster !== undefined && inDefaultSubnets(cluster) && !cluster.get('Engine').startsWith('aurora');
}

function inDefaultSubnets(database: { get(key: 'DBSubnetGroupName'): ScalarProperty<string> }): boolean {
  const group = database.get('DBSubnetGroupName');
  return !group.exists || group.is('default');
}

export default definePolicy({
  id: 'rds/not-publicly-accessible',
  title: 'RDS databases have no public address',
  area: 'data-protection',
  severity: 'high',
  resource: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster', 'AWS::RDS::DBShardGroup'],
  controls: {
    'cis-aws-3.0': ['2.3.3'],
    'aws-fsbp': ['RDS.2'],
    'pci-dss-4.0.1': ['1.4.4'],
    hipaa: ['164.312(a)(1)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['AC-3', 'AC-4', 'SC-7'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-RDSInstancePublicAccess', 'NIST.800.53.R4-RDSInstancePublicAccess',
      'NIST.800.53.R5-RDSInstancePublicAccess', 'PCI.DSS.321-RDSInstancePublicAccess',
    ],
    cfn_nag: ['F22'],
    checkov: ['CKV_AWS_17'],
    guard: ['RDS_INSTANCE_PUBLIC_ACCESS_CHECK'],
    terrascan: ['AC_AWS_0054'],
    trivy: ['AWS-0180'],
    regula: ['FG_R00278'],
  },
  check(resource, report) {
    const accessible = resource.properties.get('PubliclyAccessible');
    if (accessible.is(true)) report(accessible, `${accessible} is true: the endpoint has a public address.`);
    else if (!accessible.exists && isPublicByDefault(resource)) {
      report(accessible, `${accessible} is not set, and AWS's default outside a subnet group of one's own is a public address.`);
    }
  },
});

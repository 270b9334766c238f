import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'redshift/not-publicly-accessible',
  title: 'Redshift clusters have no public address',
  area: 'data-protection',
  severity: 'high',
  resource: 'AWS::Redshift::Cluster',
  controls: {
    'aws-fsbp': ['Redshift.1'],
    'pci-dss-4.0.1': ['1.4.4'],
    hipaa: ['164.312(a)(1)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['AC-3', 'AC-4', 'SC-7'],
  },
  aliases: {
    'cdk-nag': [
      'AwsSolutions-RS8', 'HIPAA.Security-RedshiftClusterPublicAccess', 'NIST.800.53.R4-RedshiftClusterPublicAccess',
      'NIST.800.53.R5-RedshiftClusterPublicAccess', 'PCI.DSS.321-RedshiftClusterPublicAccess',
    ],
    guard: ['REDSHIFT_CLUSTER_PUBLIC_ACCESS_CHECK'],
    terrascan: ['AC_AWS_0199'],
    regula: ['FG_R00270'],
  },
  partialAliases: { checkov: ['CKV_AWS_87', 'CKV_AWS_391'] },
  check(cluster, report) {
    const accessible = cluster.get('PubliclyAccessible');
    const address = cluster.get('ElasticIp');
    if (accessible.is(true)) report(accessible, `${accessible} is true: the endpoint has a public address.`, address.exists ? [address] : []);
  },
});

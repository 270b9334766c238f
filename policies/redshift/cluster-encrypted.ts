import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'redshift/cluster-encrypted',
  title: 'Redshift clusters encrypt at rest',
  area: 'data-protection',
  severity: 'high',
  resource: 'AWS::Redshift::Cluster',
  controls: {
    'aws-fsbp': ['Redshift.10'],
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-13', 'SC-28', 'SC-28(1)'],
  },
  aliases: {
    'cdk-nag': [
      'AwsSolutions-RS6', 'HIPAA.Security-RedshiftClusterConfiguration', 'NIST.800.53.R4-RedshiftClusterConfiguration',
      'NIST.800.53.R5-RedshiftClusterConfiguration', 'PCI.DSS.321-RedshiftClusterConfiguration',
    ],
    cfn_nag: ['F28'],
    guard: ['REDSHIFT_CLUSTER_CONFIGURATION_CHECK'],
    terrascan: ['AC_AWS_0198'],
    trivy: ['AWS-0084'],
  },
  partialAliases: { checkov: ['CKV_AWS_64'] },
  check(cluster, report) {
    const encrypted = cluster.get('Encrypted');
    if (!encrypted.is(false)) return;
    report(encrypted, `${encrypted} is false: a cluster made before January 2025 stays in clear, and AWS refuses to make a new one.`);
  },
});

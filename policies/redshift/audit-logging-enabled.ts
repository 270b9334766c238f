import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'redshift/audit-logging-enabled',
  title: 'Redshift clusters write audit logs',
  area: 'monitoring',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::Redshift::Cluster',
  controls: {
    'aws-fsbp': ['Redshift.4'],
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-2', 'AU-3', 'AU-6', 'AU-12'],
  },
  aliases: {
    'cdk-nag': [
      'AwsSolutions-RS5', 'HIPAA.Security-RedshiftClusterConfiguration', 'NIST.800.53.R4-RedshiftClusterConfiguration',
      'NIST.800.53.R5-RedshiftClusterConfiguration', 'PCI.DSS.321-RedshiftClusterConfiguration',
    ],
    checkov: ['CKV_AWS_71'],
    terrascan: ['AC_AWS_0200'],
  },
  check(cluster, report) {
    const logging = cluster.get('LoggingProperties');
    if (!logging.exists) report(logging, `${logging} is not set: nobody can tell who connected and what changed.`);
  },
});

import { definePolicy, reportMissingLogs } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/cluster-logs-exported',
  title: 'RDS clusters export their logs to CloudWatch',
  area: 'monitoring',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::RDS::DBCluster',
  controls: {
    'aws-fsbp': ['RDS.34', 'RDS.37'],
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-2', 'AU-3', 'AU-6', 'AU-12', 'SI-4'],
  },
  aliases: {
    'cdk-nag': [
      'AwsSolutions-RDS16', 'HIPAA.Security-RDSLoggingEnabled', 'NIST.800.53.R4-RDSLoggingEnabled', 'NIST.800.53.R5-RDSLoggingEnabled',
      'PCI.DSS.321-RDSLoggingEnabled',
    ],
    checkov: ['CKV_AWS_324'],
  },
  parameters: { mysql: [], postgres: ['postgresql'] },
  check(cluster, report, { mysql, postgres }) {
    const required = cluster.get('Engine').isOneOf(['aurora-postgresql', 'postgres']) ? postgres : mysql;
    reportMissingLogs(cluster.get('EnableCloudwatchLogsExports'), required, 'the logs are lost with the cluster, and nothing can watch them', report);
  },
});

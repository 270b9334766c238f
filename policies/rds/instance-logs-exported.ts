import { definePolicy, isClusterMember, reportMissingLogs } from '../../src/policy/index.js';

/** Custom engines are managed by the customer, logs too. */
const ENGINES = ['db2', 'mariadb', 'mysql', 'oracle', 'postgres', 'sqlserver'] as const;

export default definePolicy({
  id: 'rds/instance-logs-exported',
  title: 'RDS instances export their logs to CloudWatch',
  area: 'monitoring',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::RDS::DBInstance',
  controls: {
    'aws-fsbp': ['RDS.9', 'RDS.36', 'RDS.40'],
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-2', 'AU-3', 'AU-6', 'AU-12', 'SI-4'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-RDSLoggingEnabled', 'NIST.800.53.R4-RDSLoggingEnabled', 'NIST.800.53.R5-RDSLoggingEnabled',
      'PCI.DSS.321-RDSLoggingEnabled',
    ],
    guard: ['RDS_INSTANCE_LOGGING_ENABLED'],
    terrascan: ['AC_AWS_0454'],
    checkov: ['CKV_AWS_129'],
  },
  parameters: { db2: ['diag.log'], mariadb: ['error'], mysql: ['error'], oracle: ['alert', 'audit'], postgres: ['postgresql'], sqlserver: ['error'] },
  check(instance, report, required) {
    const engine = instance.get('Engine');
    if (isClusterMember(instance) || engine.startsWith('custom-')) return;
    const known = ENGINES.find((name) => engine.startsWith(name));
    const logs = known ? required[known] : [];
    reportMissingLogs(instance.get('EnableCloudwatchLogsExports'), logs, 'the log is lost with the instance, and nothing can watch it', report);
  },
});

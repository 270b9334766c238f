import { definePolicy, isSwitchedOn, reportMissingLogs } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/cluster-audit-log-exported',
  title: 'MySQL-compatible RDS clusters export the audit log',
  area: 'monitoring',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::RDS::DBCluster',
  controls: {
    'aws-fsbp': ['RDS.34', 'RDS.45'],
    'pci-dss-4.0.1': ['10.2.1'],
    'nist-800-53-r5': ['AU-12'],
  },
  aliases: {
    checkov: ['CKV_AWS_325'],
  },
  check(cluster, report) {
    if (!cluster.get('Engine').isOneOf(['aurora', 'aurora-mysql', 'mysql'])) return;
    const exported = cluster.get('EnableCloudwatchLogsExports');
    if (!exported.items.some((log) => log.is('audit'))) {
      reportMissingLogs(exported, ['audit'], 'who signed in and what was changed is not recorded in CloudWatch', report);
      return;
    }
    const group = cluster.get('DBClusterParameterGroupName').target('AWS::RDS::DBClusterParameterGroup');
    const audit = group?.get('Parameters').get('server_audit_logging');
    if (!audit || isSwitchedOn(audit) || cluster.get('Engine').is('mysql')) return;
    report(audit, `${audit} is ${audit.exists ? 'off' : "not set, and AWS's default is off"}: the audit log that ${cluster} exports stays empty.`, [cluster]);
  },
});

import { definePolicy, isSwitchedOn, reportMissingLogs } from '../../src/policy/index.js';

export default definePolicy({
  id: 'neptune/audit-log-exported',
  title: 'Neptune clusters export their audit log',
  area: 'monitoring',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::Neptune::DBCluster',
  controls: {
    'aws-fsbp': ['Neptune.2'],
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-2', 'AU-3', 'AU-6', 'AU-12'],
  },
  aliases: {
    checkov: ['CKV_AWS_101'],
    terrascan: ['AC_AWS_0494'],
    trivy: ['AWS-0075'],
  },
  check(cluster, report) {
    const exported = cluster.get('EnableCloudwatchLogsExports');
    if (!exported.items.some((log) => log.is('audit'))) {
      reportMissingLogs(exported, ['audit'], 'who queried or changed the graph is not recorded in CloudWatch', report);
      return;
    }
    const group = cluster.get('DBClusterParameterGroupName').target('AWS::Neptune::DBClusterParameterGroup');
    const audit = group?.get('Parameters').get('neptune_enable_audit_log');
    if (!audit || isSwitchedOn(audit)) return;
    report(audit, `${audit} is ${audit.exists ? 'off' : "not set, and AWS's default is off"}: the audit log that ${cluster} exports stays empty.`, [cluster]);
  },
});

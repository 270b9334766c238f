import { definePolicy, reportMissingLogs } from '../../src/policy/index.js';

export default definePolicy({
  id: 'docdb/logs-exported',
  title: 'DocumentDB clusters export their logs',
  area: 'monitoring',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::DocDB::DBCluster',
  controls: {
    'aws-fsbp': ['DocumentDB.4'],
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-2', 'AU-3', 'AU-6', 'AU-12'],
  },
  partialAliases: {
    'cdk-nag': ['AwsSolutions-DOC5'],
    checkov: ['CKV_AWS_85'],
    terrascan: ['AC_AWS_0456'],
    trivy: ['AWS-0020'],
  },
  parameters: { logs: ['audit'] },
  check(cluster, report, { logs }) {
    reportMissingLogs(cluster.get('EnableCloudwatchLogsExports'), logs, 'who signed in and what was changed is not recorded in CloudWatch', report);
  },
});

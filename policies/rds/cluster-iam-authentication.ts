import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/cluster-iam-authentication',
  title: 'RDS clusters accept IAM database authentication',
  area: 'access',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::RDS::DBCluster',
  controls: {
    'aws-fsbp': ['RDS.12'],
    'nist-800-53-r5': ['AC-2(1)', 'AC-3', 'AC-6'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-RDS6'],
    checkov: ['CKV_AWS_162'],
  },
  check(cluster, report) {
    if (!cluster.get('Engine').startsWith('aurora') || cluster.get('EngineMode').is('serverless')) return;
    reportUnlessOn(cluster.get('EnableIAMDatabaseAuthentication'), 'users and applications can sign in with passwords only', report);
  },
});

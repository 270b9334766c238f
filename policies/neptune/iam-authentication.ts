import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'neptune/iam-authentication',
  title: 'Neptune clusters use IAM database authentication',
  area: 'access',
  severity: 'medium',
  resource: 'AWS::Neptune::DBCluster',
  controls: {
    'aws-fsbp': ['Neptune.7'],
    'pci-dss-4.0.1': ['8.3.1'],
    'nist-800-53-r5': ['AC-2', 'AC-3', 'IA-2'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-N5'],
    checkov: ['CKV_AWS_359'],
  },
  check(cluster, report) {
    reportUnlessOn(cluster.get('IamAuthEnabled'), 'whoever reaches the port reads and writes the graph without credentials', report);
  },
});

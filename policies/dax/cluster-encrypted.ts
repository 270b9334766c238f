import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'dax/cluster-encrypted',
  title: 'DAX clusters encrypt at rest',
  area: 'data-protection',
  severity: 'high',
  resource: 'AWS::DAX::Cluster',
  controls: {
    'aws-fsbp': ['DynamoDB.3'],
    'pci-dss-4.0.1': ['3.5.1'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
    hipaa: ['164.312(a)(2)(iv)'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-DDB4'],
    cfn_nag: ['W83'],
    checkov: ['CKV_AWS_47'],
    guard: ['DAX_ENCRYPTION_ENABLED'],
    terrascan: ['AC_AWS_0375'],
    trivy: ['AWS-0023'],
  },
  check(cluster, report) {
    reportUnlessOn(cluster.get('SSESpecification').get('SSEEnabled'), 'what the nodes write to their disks is stored in clear', report);
  },
});

import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'redshift-serverless/enhanced-vpc-routing',
  title: 'Redshift Serverless workgroups use enhanced VPC routing',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::RedshiftServerless::Workgroup',
  controls: {
    'aws-fsbp': ['RedshiftServerless.1'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
  },
  check(workgroup, report) {
    reportUnlessOn(workgroup.get('EnhancedVpcRouting'), 'what is loaded and unloaded passes by the VPC, its flow logs and its endpoints', report);
  },
});

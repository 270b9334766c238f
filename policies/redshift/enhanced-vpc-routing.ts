import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'redshift/enhanced-vpc-routing',
  title: 'Redshift COPY and UNLOAD traffic stays in the VPC',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Redshift::Cluster',
  controls: {
    'aws-fsbp': ['Redshift.7'],
    'nist-800-53-r5': ['AC-4', 'SC-7'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-RedshiftEnhancedVPCRoutingEnabled', 'NIST.800.53.R5-RedshiftEnhancedVPCRoutingEnabled',
      'PCI.DSS.321-RedshiftEnhancedVPCRoutingEnabled',
    ],
    guard: ['REDSHIFT_ENHANCED_VPC_ROUTING_ENABLED'],
    checkov: ['CKV_AWS_321'],
  },
  check(cluster, report) {
    reportUnlessOn(cluster.get('EnhancedVpcRouting'), 'what is loaded and unloaded passes by the VPC, its flow logs and its endpoints', report);
  },
});

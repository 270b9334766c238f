import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/enhanced-monitoring-enabled',
  title: 'RDS instances send enhanced monitoring',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  controls: {
    'aws-fsbp': ['RDS.6'],
    'nist-800-53-r5': ['CA-7', 'SI-2'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-RDSEnhancedMonitoringEnabled', 'NIST.800.53.R4-RDSEnhancedMonitoringEnabled',
      'NIST.800.53.R5-RDSEnhancedMonitoringEnabled',
    ],
    checkov: ['CKV_AWS_118'],
    guard: ['RDS_ENHANCED_MONITORING_ENABLED'],
  },
  check(resource, report) {
    const cluster = resource.as('AWS::RDS::DBCluster');
    if (cluster && !cluster.get('DBClusterInstanceClass').exists) return;
    const interval = resource.properties.get('MonitoringInterval');
    if (interval.atLeast(1)) return;
    const owner = resource.as('AWS::RDS::DBInstance')?.get('DBClusterIdentifier').target('AWS::RDS::DBCluster');
    if (owner?.get('MonitoringInterval').atLeast(1)) return;
    const state = interval.exists ? 'is 0' : "is not set, and AWS's default is 0";
    report(interval, `${interval} ${state}: which processes use the processor and memory of the host is not recorded.`);
  },
});

import { definePolicy, isClusterMember, reportPlainConnections } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/instance-requires-tls',
  title: 'RDS instances accept TLS connections only',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::RDS::DBInstance',
  controls: {
    'aws-fsbp': ['RDS.38', 'RDS.39', 'RDS.41', 'RDS.44'],
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-23'],
  },
  aliases: {
    checkov: ['CKV2_AWS_69'],
  },
  check(instance, report) {
    if (isClusterMember(instance)) return;
    reportPlainConnections(instance, instance.get('DBParameterGroupName'), report);
  },
});

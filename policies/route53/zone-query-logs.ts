import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'route53/zone-query-logs',
  title: 'Public Route 53 hosted zones log DNS queries',
  area: 'monitoring',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::Route53::HostedZone',
  controls: {
    'aws-fsbp': ['Route53.2'],
    'pci-dss-4.0.1': ['10.2.1'],
    'nist-800-53-r5': ['AU-2', 'AU-12', 'SI-4'],
  },
  aliases: {
    terrascan: ['AC_AWS_0204'],
    checkov: ['CKV2_AWS_39'],
  },
  check(zone, report) {
    // Queries for private zones are logged by the resolver of their VPCs.
    if (zone.get('VPCs').items.length > 0) return;
    const group = zone.get('QueryLoggingConfig').get('CloudWatchLogsLogGroupArn');
    if (!group.exists) report(group, `${group} is not set: who asked for which name of the zone is not recorded.`);
  },
});

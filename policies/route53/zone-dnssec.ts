import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'route53/zone-dnssec',
  title: 'Public Route 53 hosted zones are signed with DNSSEC',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Route53::HostedZone',
  controls: {
    'nist-800-53-r5': ['SC-20'],
  },
  aliases: {
    checkov: ['CKV2_AWS_38'],
  },
  check(zone, report) {
    // Private zones cannot be signed.
    if (zone.get('VPCs').items.length > 0) return;
    const keys = zone.referrers('AWS::Route53::KeySigningKey', 'HostedZoneId').filter((key) => key.get('Status').is('ACTIVE'));
    const signing = zone.referrers('AWS::Route53::DNSSEC', 'HostedZoneId').filter((one) => !one.get('SigningStatus').is('NOT_SIGNING'));
    if (keys.length > 0 && signing.length > 0) return;
    const state = keys.length > 0 ? 'signing is not switched on' : 'no active key signs its records';
    report(zone, `DNSSEC: ${state} for ${zone}, and resolvers cannot tell a forged answer from a true one.`, [...keys, ...signing]);
  },
});

import { apiCalls, definePolicy, reportUnlessAlarmed } from '../../src/policy/index.js';

const EVENTS = apiCalls('ec2', [
  'AuthorizeSecurityGroupIngress', 'AuthorizeSecurityGroupEgress', 'RevokeSecurityGroupIngress', 'RevokeSecurityGroupEgress',
  'CreateSecurityGroup', 'DeleteSecurityGroup',
]);

export default definePolicy({
  id: 'cloudwatch/alarm-on-security-group-changes',
  title: 'An alarm fires on changes to security groups',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::CloudTrail::Trail',
  controls: {
    'pci-dss-4.0.1': ['10.4.1.1'],
    hipaa: ['164.312(b)', '164.308(a)(1)(ii)(D)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['SI-4', 'AU-6'],
    'cis-aws-3.0': ['4.10'],
  },
  aliases: {
    trivy: ['AWS-0156'],
  },
  parameters: { eventRulesCount: true },
  check(trail, report, { eventRulesCount }) {
    reportUnlessAlarmed(trail, EVENTS, 'changes of security groups', eventRulesCount, report);
  },
});

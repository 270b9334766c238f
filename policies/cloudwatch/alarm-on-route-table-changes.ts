import { apiCalls, definePolicy, reportUnlessAlarmed } from '../../src/policy/index.js';

const EVENTS = apiCalls('ec2', [
  'CreateRoute', 'CreateRouteTable', 'ReplaceRoute', 'ReplaceRouteTableAssociation', 'DeleteRouteTable', 'DeleteRoute',
  'DisassociateRouteTable',
]);

export default definePolicy({
  id: 'cloudwatch/alarm-on-route-table-changes',
  title: 'An alarm fires on changes to route tables',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::CloudTrail::Trail',
  controls: {
    'pci-dss-4.0.1': ['10.4.1.1'],
    hipaa: ['164.312(b)', '164.308(a)(1)(ii)(D)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['SI-4', 'AU-6'],
    'cis-aws-3.0': ['4.13'],
  },
  aliases: {
    trivy: ['AWS-0159'],
  },
  parameters: { eventRulesCount: true },
  check(trail, report, { eventRulesCount }) {
    reportUnlessAlarmed(trail, EVENTS, 'changes of routes', eventRulesCount, report);
  },
});

import { apiCalls, definePolicy, reportUnlessAlarmed } from '../../src/policy/index.js';

const EVENTS = apiCalls('ec2', [
  'CreateNetworkAcl', 'CreateNetworkAclEntry', 'DeleteNetworkAcl', 'DeleteNetworkAclEntry', 'ReplaceNetworkAclEntry',
  'ReplaceNetworkAclAssociation',
]);

export default definePolicy({
  id: 'cloudwatch/alarm-on-network-acl-changes',
  title: 'An alarm fires on changes to network ACLs',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::CloudTrail::Trail',
  controls: {
    'pci-dss-4.0.1': ['10.4.1.1'],
    hipaa: ['164.312(b)', '164.308(a)(1)(ii)(D)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['SI-4', 'AU-6'],
    'cis-aws-3.0': ['4.11'],
  },
  aliases: {
    trivy: ['AWS-0157'],
  },
  parameters: { eventRulesCount: true },
  check(trail, report, { eventRulesCount }) {
    reportUnlessAlarmed(trail, EVENTS, 'changes of network ACLs', eventRulesCount, report);
  },
});

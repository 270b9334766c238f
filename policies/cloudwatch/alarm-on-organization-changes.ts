import { apiCalls, definePolicy, reportUnlessAlarmed } from '../../src/policy/index.js';

const EVENTS = apiCalls('organizations', [
  'AcceptHandshake', 'AttachPolicy', 'CreateAccount', 'CreateOrganizationalUnit', 'CreatePolicy', 'DeclineHandshake', 'DeleteOrganization',
  'DeleteOrganizationalUnit', 'DeletePolicy', 'DetachPolicy', 'DisablePolicyType', 'EnablePolicyType', 'InviteAccountToOrganization',
  'LeaveOrganization', 'MoveAccount', 'RemoveAccountFromOrganization', 'UpdateOrganizationalUnit', 'UpdatePolicy',
]);

export default definePolicy({
  id: 'cloudwatch/alarm-on-organization-changes',
  title: 'An alarm fires on changes to AWS Organizations',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::CloudTrail::Trail',
  controls: {
    'pci-dss-4.0.1': ['10.4.1.1'],
    hipaa: ['164.312(b)', '164.308(a)(1)(ii)(D)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['SI-4', 'AU-6'],
    'cis-aws-3.0': ['4.15'],
  },
  aliases: {
    trivy: ['AWS-0174'],
  },
  parameters: { eventRulesCount: true },
  check(trail, report, { eventRulesCount }) {
    // Only the management account sees these events.
    if (!trail.get('IsOrganizationTrail').is(true) && trail.all('AWS::Organizations::Organization').length === 0) return;
    reportUnlessAlarmed(trail, EVENTS, 'changes of the organization', eventRulesCount, report);
  },
});

import { definePolicy, reportMissing, statements } from '../../src/policy/index.js';

/** What switches the audit off, by service. https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html */
const SWITCHES = [
  { service: 'CloudTrail', actions: ['cloudtrail:StopLogging', 'cloudtrail:DeleteTrail'] },
  { service: 'AWS Config', actions: ['config:StopConfigurationRecorder', 'config:DeleteConfigurationRecorder'] },
  { service: 'GuardDuty', actions: ['guardduty:DeleteDetector', 'guardduty:UpdateDetector'] },
  { service: 'Security Hub', actions: ['securityhub:DisableSecurityHub'] },
];

export default definePolicy({
  id: 'organizations/scp-protects-monitoring',
  title: 'A service control policy protects the audit services',
  area: 'monitoring',
  severity: 'low',
  pack: 'all',
  resource: 'Nearside::Account',
  controls: {
    'pci-dss-4.0.1': ['10.3.2'],
    hipaa: ['164.312(c)(1)'],
    'nist-800-53-r5': ['AU-9', 'AC-3'],
  },
  check(account, report) {
    const policies = account.all('AWS::Organizations::Policy').filter((policy) => policy.get('Type').is('SERVICE_CONTROL_POLICY'));
    // Without any, it is not the organization that is declared here.
    if (policies.length === 0 && account.all('AWS::Organizations::Organization').length === 0) return;
    const denials = policies.filter((policy) => policy.get('TargetIds').items.length > 0)
      .flatMap((policy) => statements(policy.properties.get('Content')))
      .filter((statement) => statement.denies);
    const open = SWITCHES.find(({ actions }) => actions.some((action) => !denials.some((statement) => statement.actionMatching(action))));
    if (!open) return;
    const what = `attached service control policy that denies \`${open.actions.join(', ')}\``;
    reportMissing(account, what, `an administrator of a member account can switch ${open.service} off`, report);
  },
});

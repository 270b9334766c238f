import { definePolicy, reportMissing, sendsEventsOf } from '../../src/policy/index.js';

export default definePolicy({
  id: 'guardduty/findings-notified',
  title: 'GuardDuty findings reach somebody',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'Nearside::Account',
  controls: {
    'pci-dss-4.0.1': ['10.4.1.1', '12.10.5'],
    hipaa: ['164.308(a)(6)(ii)'],
    gdpr: ['33'],
    'nist-800-53-r5': ['SI-4', 'IR-6'],
  },
  check(account, report) {
    const isWatched = account.all('AWS::GuardDuty::Detector').some((detector) => detector.get('Enable').is(true));
    if (!isWatched || account.all('AWS::Events::Rule').some((rule) => sendsEventsOf(rule, 'aws.guardduty'))) return;
    // Security Hub takes the findings in, and its own policy asks who hears of them.
    if (account.all('AWS::SecurityHub::Hub').length + account.all('AWS::SecurityHub::HubV2').length > 0) return;
    reportMissing(account, 'target for events of `aws.guardduty`', 'findings wait in a console until somebody looks', report);
  },
});

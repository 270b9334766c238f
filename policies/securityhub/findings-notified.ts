import { definePolicy, reportMissing, sendsEventsOf } from '../../src/policy/index.js';

export default definePolicy({
  id: 'securityhub/findings-notified',
  title: 'Security Hub findings reach somebody',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'Nearside::Account',
  controls: {
    'pci-dss-4.0.1': ['10.4.1.1', '12.10.5'],
    hipaa: ['164.308(a)(6)(ii)'],
    gdpr: ['33'],
    'nist-800-53-r5': ['IR-6', 'SI-4'],
  },
  check(account, report) {
    const isWatched = [...account.all('AWS::SecurityHub::Hub'), ...account.all('AWS::SecurityHub::HubV2')].length > 0;
    if (!isWatched || account.all('AWS::Events::Rule').some((rule) => sendsEventsOf(rule, 'aws.securityhub'))) return;
    reportMissing(account, 'target for events of `aws.securityhub`', 'findings wait in a console until somebody looks', report);
  },
});

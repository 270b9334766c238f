import { definePolicy, reportMissing } from '../../src/policy/index.js';

export default definePolicy({
  id: 'config/recorder-exists',
  title: 'The account records its resources with AWS Config',
  area: 'monitoring',
  severity: 'medium',
  resource: 'Nearside::Account',
  controls: {
    'pci-dss-4.0.1': ['12.5.1', '10.2.1'],
    hipaa: ['164.308(a)(1)(ii)(A)', '164.312(b)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['CM-8', 'CM-3'],
    'cis-aws-3.0': ['3.3'],
    'aws-fsbp': ['Config.1'],
  },
  check(account, report) {
    const recorders = account.all('AWS::Config::ConfigurationRecorder');
    const isStarted = recorders.some((recorder) => !recorder.get('StartedOnCreate').is(false));
    if (isStarted && account.all('AWS::Config::DeliveryChannel').length > 0) return;
    if (account.all('AWS::ControlTower::LandingZone').length > 0) return;
    reportMissing(account, 'started configuration recorder with a delivery channel', 'what resources looked like before a change is not known', report);
  },
});

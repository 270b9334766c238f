import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'config/recorder-running',
  title: 'The Config recorder is started',
  area: 'monitoring',
  severity: 'medium',
  resource: 'AWS::Config::ConfigurationRecorder',
  controls: {
    'pci-dss-4.0.1': ['12.5.1'],
    hipaa: ['164.312(b)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['CM-8'],
    'cis-aws-3.0': ['3.3'],
    'aws-fsbp': ['Config.1'],
  },
  aliases: {
    checkov: ['CKV2_AWS_45'],
  },
  check(recorder, report) {
    const started = recorder.get('StartedOnCreate');
    if (started.is(false)) report(started, `${started} is false: the recorder is created, but does not record.`);
    else if (recorder.all('AWS::Config::DeliveryChannel').length === 0) report(recorder, `${recorder} does not start: there is no delivery channel beside it.`);
  },
});

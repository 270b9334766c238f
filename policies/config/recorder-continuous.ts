import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'config/recorder-continuous',
  title: 'The Config recorder records continuously',
  area: 'monitoring',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::Config::ConfigurationRecorder',
  controls: {
    'nist-800-53-r5': ['CM-3'],
  },
  check(recorder, report) {
    const frequency = recorder.get('RecordingMode').get('RecordingFrequency');
    if (frequency.is('DAILY')) report(frequency, `${frequency} is \`DAILY\`: what was changed and changed back within a day is not in the record.`);
  },
});

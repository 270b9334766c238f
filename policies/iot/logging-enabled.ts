import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iot/logging-enabled',
  title: 'AWS IoT logs its activity',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::IoT::Logging',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
  },
  check(logging, report) {
    const level = logging.get('DefaultLogLevel');
    if (level.is('DISABLED')) report(level, `${level} is \`DISABLED\`: devices that fail to connect, or try what they may not, leave no trace.`);
  },
});

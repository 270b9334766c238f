import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'events/bus-logging',
  title: 'Event buses log',
  area: 'monitoring',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::Events::EventBus',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
  },
  check(bus, report) {
    // Terraform's provider has no argument for it.
    if (!bus.resource.sourceType.startsWith('AWS::')) return;
    const level = bus.get('LogConfig').get('Level');
    if (level.isOneOf(['ERROR', 'INFO', 'TRACE'])) return;
    report(level, `${level} is ${level.exists ? '`OFF`' : "not set, and AWS's default is `OFF`"}: what became of an event is not known afterwards.`);
  },
});

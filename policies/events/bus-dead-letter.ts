import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'events/bus-dead-letter',
  title: 'Custom event buses have a dead-letter queue',
  area: 'monitoring',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::Events::EventBus',
  controls: {
    'nist-800-53-r5': ['SI-17'],
  },
  check(bus, report) {
    const letters = bus.get('DeadLetterConfig').get('Arn');
    if (letters.exists || !bus.get('KmsKeyIdentifier').exists) return;
    report(letters, `${letters} is not set: events are lost that the key of the bus cannot encrypt or decrypt.`);
  },
});

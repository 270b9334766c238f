import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'events/bus-cmk',
  title: 'EventBridge buses and archives use a customer managed key',
  area: 'data-protection',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::Events::EventBus',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  check(bus, report) {
    reportUnlessCustomerKey(bus.get('KmsKeyIdentifier'), 'the events', report);
  },
});

import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'events/custom-bus-has-policy',
  title: 'Custom EventBridge buses carry a resource policy',
  area: 'access',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::Events::EventBus',
  controls: {
    'pci-dss-4.0.1': ['7.2.1'],
    'nist-800-53-r5': ['AC-3', 'AC-6'],
    'aws-fsbp': ['EventBridge.3'],
  },
  check(bus, report) {
    if (bus.get('EventSourceName').exists || bus.get('Policy').exists || bus.candidates('AWS::Events::EventBusPolicy', 'EventBusName').length > 0) return;
    report(bus, `No policy of \`${bus.address}\` says who may put events on it: the IAM policies of the account decide alone.`);
  },
});

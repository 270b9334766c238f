import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'transfer/server-logs',
  title: 'Transfer Family servers write logs',
  area: 'monitoring',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::Transfer::Server',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
  },
  check(server, report) {
    const [destinations, role] = [server.get('StructuredLogDestinations'), server.get('LoggingRole')];
    if (destinations.items.length > 0 || role.written !== '') return;
    const state = destinations.exists ? 'empty' : 'not set';
    report(destinations, `${destinations} is ${state}, and so is ${role}: who signed in and which files went is written down nowhere.`);
  },
});

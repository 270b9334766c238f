import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'events/endpoint-replication',
  title: 'EventBridge global endpoints replicate events',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::Events::Endpoint',
  controls: {
    hipaa: ['164.308(a)(7)(i)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['CP-10'],
  },
  check(endpoint, report) {
    const state = endpoint.get('ReplicationConfig').get('State');
    if (state.is('DISABLED')) report(state, `${state} is \`DISABLED\`: after a failover events are not brought back to the first region.`);
  },
});

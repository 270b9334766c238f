import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'events/connection-cmk',
  title: 'EventBridge connections use a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::Events::Connection',
  controls: {
    'nist-800-53-r5': ['SC-28'],
    gdpr: ['32(1)(a)'],
    hipaa: ['164.312(a)(2)(iv)'],
  },
  check(connection, report) {
    reportUnlessCustomerKey(connection.get('KmsKeyIdentifier'), 'the credentials', report);
  },
});

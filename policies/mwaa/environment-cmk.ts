import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'mwaa/environment-cmk',
  title: 'MWAA environments use a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::MWAA::Environment',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  check(environment, report) {
    reportUnlessCustomerKey(environment.get('KmsKey'), 'what Airflow stores', report);
  },
});

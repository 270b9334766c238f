import { definePolicy, reportPublicPolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'glue/resource-policy-not-public',
  title: 'The Glue Data Catalog policy does not admit everyone',
  area: 'access',
  severity: 'high',
  resource: 'aws_glue_resource_policy',
  controls: {
    'pci-dss-4.0.1': ['1.4.4'],
    hipaa: ['164.312(a)(1)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['AC-3', 'SC-7'],
  },
  check(policy, report) {
    reportPublicPolicy(policy, 'everybody can do with the catalog what the statement allows', report);
  },
});

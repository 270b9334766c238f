import { definePolicy, reportPublicPolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'schemas/registry-policy-not-public',
  title: 'EventBridge schema registries are not open to everyone',
  area: 'access',
  severity: 'medium',
  resource: 'AWS::EventSchemas::RegistryPolicy',
  controls: {
    'pci-dss-4.0.1': ['7.2.5'],
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  check(policy, report) {
    reportPublicPolicy(policy, 'everybody can do with the schemas what the statement allows', report);
  },
});

import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/master-password-managed',
  title: 'RDS master passwords are managed by Secrets Manager',
  area: 'application',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  controls: {
    'nist-800-53-r5': ['IA-5'],
    'pci-dss-4.0.1': ['8.6.2', '8.6.3'],
  },
  check(resource, report) {
    void resource; void report;
  },
});

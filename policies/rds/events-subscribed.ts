import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/events-subscribed',
  title: 'RDS events of the critical categories are subscribed to',
  area: 'monitoring',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::RDS::EventSubscription',
  controls: {
    'aws-fsbp': ['RDS.19', 'RDS.20', 'RDS.21', 'RDS.22'],
    'nist-800-53-r5': ['CA-7', 'SI-2'],
  },
  check(resource, report) {
    void resource; void report;
  },
});

import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'keyspaces/point-in-time-recovery',
  title: 'Keyspaces tables have point-in-time recovery',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::Cassandra::Table',
  controls: {
    'nist-800-53-r5': ['CP-9', 'CP-10'],
    gdpr: ['32(1)(c)'],
  },
  check(table, report) {
    reportUnlessOn(table.get('PointInTimeRecoveryEnabled'), 'what is overwritten or deleted cannot be brought back', report);
  },
});

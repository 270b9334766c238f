import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'memorydb/snapshots-retained',
  title: 'MemoryDB clusters keep snapshots',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::MemoryDB::Cluster',
  controls: {
    'nist-800-53-r5': ['CP-9'],
  },
  parameters: { minDays: 1 },
  check(cluster, report, { minDays }) {
    const days = cluster.get('SnapshotRetentionLimit');
    if (days.atLeast(minDays)) return;
    report(days, `${days} is ${days.exists ? `less than ${minDays}` : 'not set, and there are no snapshots by default'}: what is deleted by mistake is lost.`);
  },
});

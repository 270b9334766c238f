import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'dsql/cluster-deletion-protected',
  title: 'Aurora DSQL clusters are protected against deletion',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::DSQL::Cluster',
  controls: {
    'nist-800-53-r5': ['CP-9'],
  },
  check(cluster, report) {
    const protection = cluster.get('DeletionProtectionEnabled');
    if (protection.is(false)) report(protection, `${protection} is not true: one call, or the removal of the stack, deletes the data.`);
  },
});

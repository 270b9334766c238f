import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'docdb/deletion-protected',
  title: 'DocumentDB clusters are protected against deletion',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::DocDB::DBCluster', 'AWS::DocDB::GlobalCluster'],
  controls: {
    'aws-fsbp': ['DocumentDB.5'],
    'nist-800-53-r5': ['CP-9', 'SI-12'],
  },
  check(resource, report) {
    const cluster = resource.as('AWS::DocDB::DBCluster');
    const protection = cluster?.get('DeletionProtection') ?? resource.as('AWS::DocDB::GlobalCluster')?.get('DeletionProtection');
    if (protection) reportUnlessOn(protection, 'one call, or one change of the code that replaces it, deletes the database', report);
  },
});

import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'neptune/deletion-protected',
  title: 'Neptune clusters are protected against deletion',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::Neptune::DBCluster', 'AWS::Neptune::GlobalCluster'],
  controls: {
    'aws-fsbp': ['Neptune.4'],
    'nist-800-53-r5': ['CP-9', 'SI-12'],
  },
  aliases: {
    checkov: ['CKV2_AWS_58'],
  },
  check(resource, report) {
    const cluster = resource.as('AWS::Neptune::DBCluster');
    const protection = cluster?.get('DeletionProtection') ?? resource.as('AWS::Neptune::GlobalCluster')?.get('DeletionProtection');
    if (protection) reportUnlessOn(protection, 'one call, or one change of the code that replaces it, deletes the database', report);
  },
});

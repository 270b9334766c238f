import { definePolicy, isClusterMember, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/tags-copied-to-snapshots',
  title: 'RDS copies tags to snapshots',
  area: 'data-protection',
  severity: 'info',
  pack: 'strict',
  resource: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  controls: {
    'aws-fsbp': ['RDS.16', 'RDS.17'],
    'nist-800-53-r5': ['CM-8'],
  },
  aliases: {
    checkov: ['CKV2_AWS_60', 'CKV_AWS_313'],
  },
  check(resource, report) {
    const instance = resource.as('AWS::RDS::DBInstance');
    if (instance && isClusterMember(instance)) return;
    const copied = instance?.get('CopyTagsToSnapshot') ?? resource.as('AWS::RDS::DBCluster')?.get('CopyTagsToSnapshot');
    if (copied) reportUnlessOn(copied, 'snapshots do not show whose they are, and rules that go by tags do not see them', report);
  },
});

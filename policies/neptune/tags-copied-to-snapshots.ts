import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'neptune/tags-copied-to-snapshots',
  title: 'Neptune copies tags to snapshots',
  area: 'data-protection',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::Neptune::DBCluster',
  controls: {
    'aws-fsbp': ['Neptune.8'],
    'nist-800-53-r5': ['CM-8'],
  },
  aliases: {
    checkov: ['CKV_AWS_362'],
  },
  check(cluster, report) {
    reportUnlessOn(cluster.get('CopyTagsToSnapshot'), 'snapshots do not show whose they are, and rules that go by tags do not see them', report);
  },
});

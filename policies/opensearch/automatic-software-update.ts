import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'opensearch/automatic-software-update',
  title: 'OpenSearch domains install service software updates automatically',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::OpenSearchService::Domain',
  controls: {
    'aws-fsbp': ['Opensearch.10'],
    'pci-dss-4.0.1': ['6.3.3'],
    'nist-800-53-r5': ['SI-2'],
  },
  check(domain, report) {
    reportUnlessOn(domain.get('SoftwareUpdateOptions').get('AutoSoftwareUpdateEnabled'), 'fixes wait until somebody installs them', report);
  },
});

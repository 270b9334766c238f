import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'opensearch/not-legacy-type',
  title: 'Search domains use the OpenSearch type, not the legacy Elasticsearch type',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::Elasticsearch::Domain',
  controls: {
    'nist-800-53-r5': ['SA-22'],
  },
  check(domain, report) {
    report(domain, `${domain} is of the type for Elasticsearch, which gets no new features and ends at version 7.10.`);
  },
});

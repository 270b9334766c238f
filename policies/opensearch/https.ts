import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'opensearch/https',
  title: 'OpenSearch domains enforce HTTPS',
  area: 'application',
  severity: 'high',
  resource: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  controls: {
    'aws-fsbp': ['Opensearch.8', 'ES.8'],
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)', '164.312(e)(2)(ii)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-8', 'SC-23'],
  },
  aliases: {
    checkov: ['CKV_AWS_83'],
    trivy: ['AWS-0046'],
    guard: ['ELASTICSEARCH_HTTPS_REQUIRED', 'OPENSEARCH_HTTPS_REQUIRED'],
  },
  check(domain, report) {
    reportUnlessOn(domain.get('DomainEndpointOptions').get('EnforceHTTPS'), 'the endpoint answers over plain HTTP, too', report);
  },
});

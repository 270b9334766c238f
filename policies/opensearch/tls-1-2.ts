import { definePolicy } from '../../src/policy/index.js';

/**
 * Policies of the endpoint by name; later ones begin alike.
 * https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_DomainEndpointOptions.html
 */
const MODERN = /^Policy-Min-TLS-1-[23]-/;
const FORWARD_SECRET = /^Policy-Min-TLS-1-[23]-PFS-/;

export default definePolicy({
  id: 'opensearch/tls-1-2',
  title: 'OpenSearch domains require TLS 1.2 or newer',
  area: 'application',
  severity: 'high',
  resource: ['AWS::OpenSearchService::Domain', 'AWS::Elasticsearch::Domain'],
  controls: {
    'aws-fsbp': ['Opensearch.8', 'ES.8'],
    'pci-dss-4.0.1': ['4.2.1'],
    'nist-800-53-r5': ['SC-8', 'SC-13'],
  },
  aliases: {
    checkov: ['CKV_AWS_228'],
    trivy: ['AWS-0126'],
    guard: ['ELASTICSEARCH_HTTPS_REQUIRED', 'OPENSEARCH_HTTPS_REQUIRED'],
  },
  parameters: { requirePfs: false },
  check(domain, report, { requirePfs }) {
    const policy = domain.get('DomainEndpointOptions').get('TLSSecurityPolicy');
    if (policy.matches(requirePfs ? FORWARD_SECRET : MODERN)) return;
    const accepted = requirePfs ? 'ciphers without forward secrecy' : 'TLS 1.0 and 1.1';
    const what = policy.exists ? 'names an older policy' : "is not set, and AWS's default is `Policy-Min-TLS-1-0-2019-07`";
    report(policy, `${policy} ${what}: ${accepted} are accepted.`);
  },
});

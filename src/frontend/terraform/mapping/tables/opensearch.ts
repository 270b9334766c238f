import type { Table } from '../row.js';

export const OPENSEARCH: Table = {
  aws_elasticsearch_domain: { type: 'AWS::Elasticsearch::Domain' },
  aws_elasticsearch_domain_policy: { partOf: [{ type: 'AWS::Elasticsearch::Domain', by: 'domain_name' }] },
  aws_opensearch_domain: { type: 'AWS::OpenSearchService::Domain' },
  aws_opensearch_domain_policy: { partOf: [{ type: 'AWS::OpenSearchService::Domain', by: 'domain_name' }] },
  aws_opensearchserverless_access_policy: { type: 'AWS::OpenSearchServerless::AccessPolicy' },
  aws_opensearchserverless_collection: { type: 'AWS::OpenSearchServerless::Collection' },
  aws_opensearchserverless_security_policy: { type: 'AWS::OpenSearchServerless::SecurityPolicy' },
};

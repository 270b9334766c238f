import type { Table } from '../row.js';

export const OPENSEARCH: Table = {
  aws_elasticsearch_domain: {
    type: 'AWS::Elasticsearch::Domain',
    attributes: {
      'auto_tune_options': { ignored: 'CloudFormation cannot set it' },
      'cluster_config': 'ElasticsearchClusterConfig',
      'ebs_options.throughput': { ignored: 'CloudFormation cannot set it' },
      'encrypt_at_rest': 'EncryptionAtRestOptions',
      'node_to_node_encryption': 'NodeToNodeEncryptionOptions',
      'log_publishing_options': { to: 'LogPublishingOptions', entries: ['log_type', ''] },
      'log_publishing_options.cloudwatch_log_group_arn': 'CloudWatchLogsLogGroupArn',
      'log_publishing_options.log_type': { ignored: 'the key of the map' },
    },
    defaults: { 'DomainEndpointOptions.EnforceHTTPS': true, 'LogPublishingOptions.*.Enabled': true },
  },
  aws_elasticsearch_domain_policy: { partOf: [{ type: 'AWS::Elasticsearch::Domain', by: 'domain_name' }] },
  aws_opensearch_domain: {
    type: 'AWS::OpenSearchService::Domain',
    attributes: {
      'auto_tune_options': { ignored: 'CloudFormation cannot set it' },
      'encrypt_at_rest': 'EncryptionAtRestOptions',
      'node_to_node_encryption': 'NodeToNodeEncryptionOptions',
      'log_publishing_options': { to: 'LogPublishingOptions', entries: ['log_type', ''] },
      'log_publishing_options.cloudwatch_log_group_arn': 'CloudWatchLogsLogGroupArn',
      'ip_address_type': 'IPAddressType',
      'log_publishing_options.log_type': { ignored: 'the key of the map' },
    },
    defaults: { 'DomainEndpointOptions.EnforceHTTPS': true, 'LogPublishingOptions.*.Enabled': true },
  },
  aws_opensearch_domain_policy: { partOf: [{ type: 'AWS::OpenSearchService::Domain', by: 'domain_name' }] },
  aws_opensearchserverless_access_policy: { type: 'AWS::OpenSearchServerless::AccessPolicy' },
  aws_opensearchserverless_collection: { type: 'AWS::OpenSearchServerless::Collection' },
  aws_opensearchserverless_security_policy: { type: 'AWS::OpenSearchServerless::SecurityPolicy' },
};

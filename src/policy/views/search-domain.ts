import type { JsonProperty } from '../property.js';
import type { ResourceNode } from '../resource-node.js';
import type { ResourceTypes } from '../resource-types.js';

/** Domains of OpenSearch Service under its two names. */
type Domain = ResourceNode<ResourceTypes['AWS::OpenSearchService::Domain'] | ResourceTypes['AWS::Elasticsearch::Domain']>;

/**
 * Whether a domain publishes a kind of log to a log group of CloudWatch. `Enabled` is false by default.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-opensearchservice-domain-logpublishingoption.html
 */
export function publishesLog(domain: Domain, kind: string): boolean {
  const log = domain.get('LogPublishingOptions').get(kind);
  return log.get('Enabled').is(true) && log.get('CloudWatchLogsLogGroupArn').written !== '';
}

/** How many nodes a domain has, of which kinds and where: the same settings under two names. */
export function nodeSettings(domain: Domain): JsonProperty {
  return domain.properties.get(domain.type === 'AWS::Elasticsearch::Domain' ? 'ElasticsearchClusterConfig' : 'ClusterConfig');
}

/**
 * Whether AWS lays out a domain for the loss of a zone: three zones, data nodes in each, dedicated master nodes.
 * https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html
 */
export function hasStandby(domain: Domain): boolean {
  return nodeSettings(domain).get('MultiAZWithStandbyEnabled').is(true);
}

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
  return log.get('Enabled').is(true) && log.get('CloudWatchLogsLogGroupArn').exists;
}

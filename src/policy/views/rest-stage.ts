import type { ScalarProperty } from '../property.js';
import type { ResourceHandle } from '../resource-node.js';

interface AccessLogSettings {
  get(key: 'DestinationArn' | 'Format'): ScalarProperty<string>;
}

export interface RestStage {
  readonly api: ScalarProperty<string>;
  readonly name: ScalarProperty<string>;
  readonly settings: StageSettings;
}

interface StageSettings {
  get(key: 'CacheClusterEnabled' | 'TracingEnabled'): ScalarProperty<boolean>;
  get(key: 'AccessLogSetting'): AccessLogSettings;
}

/**
 * The REST API stage that a resource is, or that a deployment makes: it makes one only when it names one. SAM's deployments name
 * a second one, beside the stage that their API asks for: it is left out.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-deployment.html
 */
export function restStage(resource: ResourceHandle): RestStage | undefined {
  const stage = resource.as('AWS::ApiGateway::Stage');
  if (stage) return { api: stage.get('RestApiId'), name: stage.get('StageName'), settings: stage };
  const deployment = resource.as('AWS::ApiGateway::Deployment');
  if (deployment?.resource.madeBy.length !== 0 || !deployment.get('StageName').exists) return undefined;
  return { api: deployment.get('RestApiId'), name: deployment.get('StageName'), settings: deployment.get('StageDescription') };
}

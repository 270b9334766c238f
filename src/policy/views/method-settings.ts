import type { ScalarProperty } from '../property.js';
import type { ResourceHandle } from '../resource-node.js';

interface MethodSetting {
  get(key: 'CacheDataEncrypted' | 'CachingEnabled' | 'DataTraceEnabled'): ScalarProperty<boolean>;
}

/**
 * The method settings of a REST API stage, declared by itself or made by a deployment. A deployment that names no stage makes none.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-deployment.html
 */
export function methodSettings(resource: ResourceHandle): readonly MethodSetting[] {
  const stage = resource.as('AWS::ApiGateway::Stage');
  if (stage) return stage.get('MethodSettings').items;
  const deployment = resource.as('AWS::ApiGateway::Deployment');
  if (!deployment?.get('StageName').exists) return [];
  const description = deployment.get('StageDescription');
  return [description, ...description.get('MethodSettings').items];
}

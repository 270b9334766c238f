import type { ScalarProperty } from '../property.js';
import type { ResourceHandle } from '../resource-node.js';

export interface MethodSetting {
  get(key: 'CacheDataEncrypted' | 'CachingEnabled' | 'DataTraceEnabled' | 'MetricsEnabled'): ScalarProperty<boolean>;
  get(key: 'LoggingLevel'): ScalarProperty<string>;
  get(key: 'ThrottlingBurstLimit' | 'ThrottlingRateLimit'): ScalarProperty<number>;
}

interface PathSetting extends MethodSetting {
  get(key: 'CacheDataEncrypted' | 'CachingEnabled' | 'DataTraceEnabled' | 'MetricsEnabled'): ScalarProperty<boolean>;
  get(key: 'HttpMethod' | 'LoggingLevel' | 'ResourcePath'): ScalarProperty<string>;
  get(key: 'ThrottlingBurstLimit' | 'ThrottlingRateLimit'): ScalarProperty<number>;
}

/**
 * The method settings of a REST API stage, declared by itself or made by a deployment. A deployment that names no stage makes none.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-deployment.html
 */
export function methodSettings(resource: ResourceHandle): readonly MethodSetting[] {
  const { common, byPath } = settingsOf(resource);
  return [...(common ? [common] : []), ...byPath];
}

/** Of the method settings those for all methods. */
export function commonMethodSettings(resource: ResourceHandle): readonly MethodSetting[] {
  const { common, byPath } = settingsOf(resource);
  return [...(common ? [common] : []), ...byPath.filter(isForAll)];
}

function settingsOf(resource: ResourceHandle): { readonly common?: MethodSetting; readonly byPath: readonly PathSetting[] } {
  const stage = resource.as('AWS::ApiGateway::Stage');
  if (stage) return { byPath: stage.get('MethodSettings').items };
  const deployment = resource.as('AWS::ApiGateway::Deployment');
  if (!deployment?.get('StageName').exists) return { byPath: [] };
  const common = deployment.get('StageDescription');
  return { common, byPath: common.get('MethodSettings').items };
}

/** CloudFormation writes a method and `/*`, Terraform both as one: `*` and `/*`. */
function isForAll(setting: PathSetting): boolean {
  return setting.get('ResourcePath').is('*/*') || (setting.get('ResourcePath').is('/*') && setting.get('HttpMethod').is('*'));
}

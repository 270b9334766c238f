import type { ResourceTypes } from '../resource-types.js';
import type { JsonProperty } from '../property.js';
import type { ResourceNode } from '../resource-node.js';

type Environment = ResourceNode<ResourceTypes['AWS::ElasticBeanstalk::Environment']>;

/** Namespaces of Elastic Beanstalk's options. https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html */
type Namespace = 'aws:autoscaling:launchconfiguration';

/** The value of an option: the environment's own, else that of its configuration template, where the template is in the graph. */
export function optionValue(environment: Environment, namespace: Namespace, name: string): JsonProperty | undefined {
  const template = environment.get('TemplateName').target('AWS::ElasticBeanstalk::ConfigurationTemplate');
  const settings = [environment.properties, ...(template ? [template.properties] : [])].flatMap((properties) => properties.get('OptionSettings').items);
  return settings.find((setting) => setting.get('Namespace').is(namespace) && setting.get('OptionName').is(name))?.get('Value');
}

/** Whether options that are not in the graph may apply: the environment has a configuration template that is declared elsewhere. */
export function hasForeignTemplate(environment: Environment): boolean {
  const template = environment.get('TemplateName');
  return template.exists && !template.target('AWS::ElasticBeanstalk::ConfigurationTemplate');
}

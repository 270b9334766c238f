import type { Report } from '../policy.js';
import type { ResourceTypes } from '../resource-types.js';
import type { JsonProperty } from '../property.js';
import type { ResourceNode } from '../resource-node.js';

type Environment = ResourceNode<ResourceTypes['AWS::ElasticBeanstalk::Environment']>;

/** Namespaces of Elastic Beanstalk's options. https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html */
type Namespace =
  | 'aws:autoscaling:launchconfiguration'
  | 'aws:ec2:vpc'
  | 'aws:elasticbeanstalk:cloudwatch:logs'
  | 'aws:elasticbeanstalk:environment'
  | 'aws:elasticbeanstalk:healthreporting:system'
  | 'aws:elasticbeanstalk:hostmanager'
  | 'aws:elasticbeanstalk:managedactions'
  | 'aws:elasticbeanstalk:managedactions:platformupdate'
  | 'aws:elb:loadbalancer'
  | 'aws:elbv2:loadbalancer'
  | 'aws:rds:dbinstance';

/** The options of an environment in the order in which they count: its own, then those of its configuration template, where that is in the graph. */
export function optionSettings(environment: Environment): readonly JsonProperty[] {
  const template = environment.get('TemplateName').target('AWS::ElasticBeanstalk::ConfigurationTemplate');
  return [environment.properties, ...(template ? [template.properties] : [])].flatMap((properties) => properties.get('OptionSettings').items);
}

/** The value of an option. */
export function optionValue(environment: Environment, namespace: Namespace, name: string): JsonProperty | undefined {
  return optionSettings(environment).find((setting) => setting.get('Namespace').is(namespace) && setting.get('OptionName').is(name))?.get('Value');
}

/** Whether options that are not in the graph may apply: the environment has a configuration template that is declared elsewhere. */
export function hasForeignTemplate(environment: Environment): boolean {
  const template = environment.get('TemplateName');
  return template.exists && !template.target('AWS::ElasticBeanstalk::ConfigurationTemplate');
}

/** Reports an option that is none of the values that do, which begin with the usual one; also one that is left out, where nothing else can set it. */
export function reportUnlessOption(
  environment: Environment,
  [namespace, name]: readonly [Namespace, string],
  [usual, ...others]: readonly [string | boolean, ...string[]],
  consequence: string,
  report: Report,
): void {
  const value = optionValue(environment, namespace, name);
  if (!value && hasForeignTemplate(environment)) return;
  if (value?.isOneOf([usual, ...others])) return;
  report(value ?? environment.get('OptionSettings'), `The option \`${name}\` is not ${value ? `\`${usual}\`` : 'set'}: ${consequence}.`);
}

/** Whether the environment has one instance and no load balancer; they have one where nothing is said. */
export function isSingleInstance(environment: Environment): boolean {
  return optionValue(environment, 'aws:elasticbeanstalk:environment', 'EnvironmentType')?.is('SingleInstance') ?? false;
}

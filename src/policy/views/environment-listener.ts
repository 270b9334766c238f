import { isSingleInstance, optionSettings, optionValue } from './option-settings.js';
import type { JsonProperty } from '../property.js';
import type { ResourceNode } from '../resource-node.js';
import type { ResourceTypes } from '../resource-types.js';

type Environment = ResourceNode<ResourceTypes['AWS::ElasticBeanstalk::Environment']>;

/** A listener with HTTPS (or SSL) of an environment's own load balancer. */
export interface TlsListener {
  /** The value of the option that makes it one. */
  readonly protocol: JsonProperty;
  /** The value of the option that names its policy for TLS; classic load balancers have policies in options of their own. */
  readonly policy: JsonProperty | undefined;
}

/**
 * The namespace with the options of a listener, and the option with its protocol, by kind of load balancer.
 * https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-elbv2-listener
 */
const CLASSIC = { namespace: /^aws:elb:listener(:\d+)?$/, protocol: 'ListenerProtocol' };
const APPLICATION = { namespace: /^aws:elbv2:listener:\w+$/, protocol: 'Protocol' };

/** Whether an environment has a load balancer for HTTP of its own: it has no single instance, worker, shared or network load balancer. */
export function hasListeners(environment: Environment): boolean {
  if (isSingleInstance(environment) || environment.get('Tier').get('Name').is('Worker')) return false;
  if (optionValue(environment, 'aws:elasticbeanstalk:environment', 'LoadBalancerIsShared')?.is(true)) return false;
  return !optionValue(environment, 'aws:elasticbeanstalk:environment', 'LoadBalancerType')?.is('network');
}

/** Whether its load balancer is a classic one, which it is where nothing is said. */
export function hasClassicBalancer(environment: Environment): boolean {
  return !optionValue(environment, 'aws:elasticbeanstalk:environment', 'LoadBalancerType')?.is('application');
}

/** The listeners of an environment's load balancer that speak TLS. */
export function tlsListeners(environment: Environment): readonly TlsListener[] {
  const isClassic = hasClassicBalancer(environment);
  const kind = isClassic ? CLASSIC : APPLICATION;
  const settings = optionSettings(environment).filter((setting) => setting.get('Namespace').matches(kind.namespace));
  const listeners = [...new Set(settings.map((setting) => setting.get('Namespace').written))].flatMap((namespace): readonly TlsListener[] => {
    const option = (name: string): JsonProperty | undefined =>
      settings.find((setting) => setting.get('Namespace').written === namespace && setting.get('OptionName').is(name))?.get('Value');
    const protocol = option(kind.protocol);
    if (!protocol?.matches(/^(https|ssl)$/i) || option('ListenerEnabled')?.is(false)) return [];
    return [{ protocol, policy: option('SSLPolicy') }];
  });
  // The older way of classic load balancers.
  const port = isClassic ? optionValue(environment, 'aws:elb:loadbalancer', 'LoadBalancerHTTPSPort') : undefined;
  return port && !port.is('OFF') ? [...listeners, { protocol: port, policy: undefined }] : listeners;
}

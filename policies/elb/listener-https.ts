import { definePolicy, isApplicationLoadBalancer } from '../../src/policy/index.js';
import type { JsonProperty, ResourceNode, ResourceTypes } from '../../src/policy/index.js';

type Listener = ResourceNode<ResourceTypes['AWS::ElasticLoadBalancingV2::Listener']>;
type LoadBalancer = ResourceNode<ResourceTypes['AWS::ElasticLoadBalancingV2::LoadBalancer']>;

/** What makes an action serve requests in clear; undefined for a redirect to HTTPS and for fixed responses. */
function serving(action: JsonProperty): JsonProperty | undefined {
  const type = action.get('Type');
  if (type.is('fixed-response')) return undefined;
  if (!type.is('redirect')) return type;
  const protocol = action.get('RedirectConfig').get('Protocol');
  return protocol.is('HTTPS') ? undefined : protocol;
}

function balancerOf(listener: Listener): LoadBalancer | undefined {
  const type = 'AWS::ElasticLoadBalancingV2::LoadBalancer';
  return listener.get('LoadBalancerArn').target(type)?.as(type);
}

/**
 * Whether a listener takes HTTP: it says so, or leaves it to Terraform, whose default it is for application load balancers. Listeners of
 * gateway load balancers have neither protocol nor port. https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lb_listener
 */
function takesHttp(listener: Listener, balancer: LoadBalancer | undefined): boolean {
  const protocol = listener.get('Protocol');
  if (protocol.exists || !listener.resource.sourceType.startsWith('aws_')) return protocol.is('HTTP');
  return listener.get('Port').exists && (balancer === undefined || isApplicationLoadBalancer(balancer));
}

export default definePolicy({
  id: 'elb/listener-https',
  title: 'HTTP listeners of application load balancers only redirect to HTTPS',
  area: 'application',
  severity: 'high',
  resource: 'AWS::ElasticLoadBalancingV2::Listener',
  controls: {
    'aws-fsbp': ['ELB.1', 'ELB.18'],
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)', '164.312(e)(2)(ii)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-23', 'SC-8', 'SC-8(1)'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-ALBHttpToHttpsRedirection', 'NIST.800.53.R4-ALBHttpToHttpsRedirection', 'NIST.800.53.R5-ALBHttpToHttpsRedirection',
      'PCI.DSS.321-ALBHttpToHttpsRedirection',
    ],
    cfn_nag: ['W56'],
    checkov: ['CKV_AWS_2', 'CKV_AWS_103', 'CKV2_AWS_20'],
    guard: ['ALB_HTTP_TO_HTTPS_REDIRECTION_CHECK', 'ELBV2_LISTENER_PROTOCOL_RULE'],
    terrascan: ['AC_AWS_0491'],
    trivy: ['AWS-0054'],
  },
  parameters: { internal: true },
  check(listener, report, { internal }) {
    const balancer = balancerOf(listener);
    if (!takesHttp(listener, balancer)) return;
    if (!internal && balancer?.get('Scheme').is('internal')) return;
    const parts = balancer ? [listener, balancer] : [listener];
    const byDefault = listener.properties.get('DefaultActions');
    if (byDefault.items.length === 0) report(byDefault, `${byDefault} is not set: nothing redirects requests over HTTP to HTTPS.`, parts);
    const rules = listener.referrers('AWS::ElasticLoadBalancingV2::ListenerRule', 'ListenerArn');
    const actions = [byDefault, ...rules.map((rule) => rule.properties.get('Actions'))].flatMap((list) => list.items);
    const clear = actions.map(serving).find((property) => property !== undefined);
    if (clear) report(clear, `${clear} of \`${clear.owner.address}\` is no redirect to HTTPS: requests over HTTP are answered in clear.`, parts);
  },
});

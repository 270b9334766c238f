import { definePolicy, hasLogDelivery, isApplicationLoadBalancer, loadBalancerAttribute } from '../../src/policy/index.js';
import type { Report, ResourceNode, ResourceTypes } from '../../src/policy/index.js';

type LoadBalancer = ResourceNode<ResourceTypes['AWS::ElasticLoadBalancingV2::LoadBalancer']>;

/** A network load balancer logs TLS connections only, a gateway load balancer nothing. */
function canLog(balancer: LoadBalancer): boolean {
  if (isApplicationLoadBalancer(balancer)) return true;
  const listeners = balancer.referrers('AWS::ElasticLoadBalancingV2::Listener', 'LoadBalancerArn');
  return balancer.get('Type').is('network') && listeners.some((listener) => listener.get('Protocol').is('TLS'));
}

function checkBalancer(balancer: LoadBalancer, report: Report): void {
  if (!canLog(balancer) || hasLogDelivery(balancer)) return;
  const enabled = loadBalancerAttribute(balancer, 'access_logs.s3.enabled');
  const bucket = loadBalancerAttribute(balancer, 'access_logs.s3.bucket');
  const attributes = balancer.get('LoadBalancerAttributes');
  if (!enabled) report(attributes, 'Access logs are not switched on, and by default AWS writes none.');
  else if (!enabled.matches(/^true$/i)) report(enabled, 'Access logs are switched off: none is written.');
  else if (!bucket || bucket.written === '') report(bucket ?? attributes, 'Access logs are switched on without a bucket: they have nowhere to go.');
}

export default definePolicy({
  id: 'elb/access-logs',
  title: 'Load balancers write access logs',
  area: 'monitoring',
  severity: 'medium',
  resource: ['AWS::ElasticLoadBalancingV2::LoadBalancer', 'AWS::ElasticLoadBalancing::LoadBalancer'],
  controls: {
    'aws-fsbp': ['ELB.5'],
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-2', 'AU-3', 'AU-12'],
  },
  aliases: {
    'cdk-nag': [
      'AwsSolutions-ELB2', 'HIPAA.Security-ELBLoggingEnabled', 'NIST.800.53.R4-ELBLoggingEnabled', 'NIST.800.53.R5-ELBLoggingEnabled',
      'PCI.DSS.321-ELBLoggingEnabled',
    ],
    cfn_nag: ['W26', 'W52'],
    checkov: ['CKV_AWS_92'],
    guard: ['ELB_LOGGING_ENABLED', 'ELBV2_ACCESS_LOGGING_RULE'],
    terrascan: ['AC_AWS_0470'],
    regula: ['FG_R00066'],
  },
  partialAliases: { checkov: ['CKV_AWS_91'] },
  check(resource, report) {
    const balancer = resource.as('AWS::ElasticLoadBalancingV2::LoadBalancer');
    if (balancer) checkBalancer(balancer, report);
    const enabled = resource.as('AWS::ElasticLoadBalancing::LoadBalancer')?.get('AccessLoggingPolicy').get('Enabled');
    if (enabled && !enabled.is(true)) report(enabled, `${enabled} is ${enabled.exists ? 'not true' : 'not set'}: no access log is written.`);
  },
});

import { definePolicy } from '../../src/policy/index.js';
import type { ListProperty, MapProperty, ResourceTypes, Subject } from '../../src/policy/index.js';

type Balancer = ResourceTypes['AWS::ElasticLoadBalancing::LoadBalancer'];
type NegotiationPolicy = Pick<MapProperty<NonNullable<Balancer['Policies']>[number]>, 'get'>;

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-security-policy-table.html */
const PREDEFINED = 'ELBSecurityPolicy-TLS-1-2-2017-01';
const OLD = ['Protocol-SSLv2', 'Protocol-SSLv3', 'Protocol-TLSv1', 'Protocol-TLSv1.1'];

/** What makes a policy accept less than TLS 1.2; undefined when nothing does. */
function weakness(policy: NegotiationPolicy): Subject | undefined {
  const attributes = policy.get('Attributes');
  const reference = attributes.items.find((attribute) => attribute.get('Name').is('Reference-Security-Policy'))?.get('Value');
  if (reference) return reference.is(PREDEFINED) ? undefined : reference;
  const on = attributes.items.filter((attribute) => attribute.get('Value').matches(/^true$/i));
  const old = on.find((attribute) => attribute.get('Name').isOneOf(OLD));
  if (old) return old.get('Name');
  return on.some((attribute) => attribute.get('Name').is('Protocol-TLSv1.2')) ? undefined : attributes;
}

function named(policies: ListProperty<NonNullable<Balancer['Policies']>[number]>, names: ListProperty<string>): readonly NegotiationPolicy[] {
  const wanted = names.items.map((name) => name.text);
  return policies.items.filter((policy) => policy.get('PolicyType').is('SSLNegotiationPolicyType') && policy.get('PolicyName').isOneOf(wanted));
}

export default definePolicy({
  id: 'elb/classic-tls-1-2',
  title: 'Classic load balancers negotiate TLS 1.2 only',
  area: 'application',
  severity: 'high',
  resource: 'AWS::ElasticLoadBalancing::LoadBalancer',
  controls: {
    'aws-fsbp': ['ELB.8'],
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)'],
    'nist-800-53-r5': ['SC-8', 'SC-13'],
  },
  aliases: {
    guard: ['ELB_PREDEFINED_SECURITY_POLICY_SSL_CHECK'],
    terrascan: ['AC_AWS_0172'],
    checkov: ['CKV_AWS_213'],
  },
  check(balancer, report) {
    for (const listener of balancer.get('Listeners').items) {
      if (!listener.get('Protocol').matches(/^(https|ssl)$/i)) continue;
      const names = listener.get('PolicyNames');
      const policies = named(balancer.get('Policies'), names);
      const [weak] = policies.map(weakness).filter((property) => property !== undefined);
      if (weak) report(weak, `${weak.toString()} lets clients negotiate less than TLS 1.2.`);
      else if (policies.length === 0) report(names, `${names} names no policy for TLS, and AWS's default accepts TLS 1.0 and 1.1.`);
    }
  },
});

import { definePolicy, isClassicTls12 } from '../../src/policy/index.js';
import type { MapProperty, ResourceNode, ResourceTypes, ScalarProperty, Subject } from '../../src/policy/index.js';

type Balancer = ResourceTypes['AWS::ElasticLoadBalancing::LoadBalancer'];
type NegotiationPolicy = Pick<MapProperty<NonNullable<Balancer['Policies']>[number]>, 'get'>;

const OLD = ['Protocol-SSLv2', 'Protocol-SSLv3', 'Protocol-TLSv1', 'Protocol-TLSv1.1'];

/** What makes a policy accept less than TLS 1.2; undefined when nothing does. */
function weakness(policy: NegotiationPolicy): Subject | undefined {
  const attributes = policy.get('Attributes');
  const reference = attributes.items.find((attribute) => attribute.get('Name').is('Reference-Security-Policy'))?.get('Value');
  if (reference) return isClassicTls12(reference) ? undefined : reference;
  const on = attributes.items.filter((attribute) => attribute.get('Value').matches(/^true$/i));
  const old = on.find((attribute) => attribute.get('Name').isOneOf(OLD));
  if (old) return old.get('Name');
  // A policy that names ciphers only has the protocols of AWS's default; one that names protocols and has none on is refused.
  return attributes.items.some((attribute) => attribute.get('Name').startsWith('Protocol-')) ? undefined : attributes;
}

type Listener = MapProperty<NonNullable<Balancer['Listeners']>[number]>;

function isForTls(policy: NegotiationPolicy): boolean {
  return policy.get('PolicyType').is('SSLNegotiationPolicyType');
}

/** What a listener uses: the policies that it names, or that name its port. */
function policiesOf(listener: Pick<Listener, 'get'>, balancer: ResourceNode<Balancer>): readonly NegotiationPolicy[] {
  const port = listener.get('LoadBalancerPort');
  // In Terraform the names stand in a resource of their own, with the port.
  const same = balancer.get('Listeners').items.filter((other) => isSame(other.get('LoadBalancerPort'), port));
  const names = same.flatMap((other) => other.get('PolicyNames').items.map((name) => name.text));
  return balancer.get('Policies').items.filter((policy) => {
    const applies = policy.get('PolicyName').isOneOf(names) || policy.get('LoadBalancerPorts').items.some((bound) => isSame(bound, port));
    return applies && isForTls(policy);
  });
}

function isSame(a: ScalarProperty<string>, b: ScalarProperty<string>): boolean {
  return a.path === b.path || (a.isLiteral && b.isLiteral && a.text === b.text);
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
    const listeners = balancer.get('Listeners');
    // Where only policies of a load balancer are here, its listeners are elsewhere.
    const unused = listeners.exists ? [] : balancer.get('Policies').items.filter(isForTls);
    for (const weak of unused.map(weakness)) if (weak) report(weak, `${weak.toString()} lets clients negotiate less than TLS 1.2.`);
    for (const listener of listeners.items) {
      if (!listener.get('Protocol').matches(/^(https|ssl)$/i)) continue;
      const names = listener.get('PolicyNames');
      const policies = policiesOf(listener, balancer);
      const [weak] = policies.map(weakness).filter((property) => property !== undefined);
      if (weak) report(weak, `${weak.toString()} lets clients negotiate less than TLS 1.2.`);
      else if (policies.length === 0) report(names, `${names} names no policy for TLS, and AWS's default accepts TLS 1.0 and 1.1.`);
    }
  },
});

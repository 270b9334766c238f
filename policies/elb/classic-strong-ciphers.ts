import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elb/classic-strong-ciphers',
  title: 'Classic load balancer custom policies offer no weak ciphers',
  area: 'application',
  severity: 'medium',
  resource: 'AWS::ElasticLoadBalancing::LoadBalancer',
  controls: {
    'pci-dss-4.0.1': ['4.2.1'],
    'nist-800-53-r5': ['SC-13'],
  },
  aliases: {
    terrascan: ['AC_AWS_0171'],
  },
  /** Parts of names of ciphers. https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/elb-ssl-security-policy.html */
  parameters: { weak: ['RC4', 'DES', 'EXP', 'NULL', 'MD5', 'PSK', 'ADH', 'SEED', 'CAMELLIA', 'RC2'] },
  check(balancer, report, { weak }) {
    const policies = balancer.get('Policies').items.filter((policy) => policy.get('PolicyType').is('SSLNegotiationPolicyType'));
    for (const attribute of policies.flatMap((policy) => policy.get('Attributes').items)) {
      const cipher = attribute.get('Name');
      if (!attribute.get('Value').matches(/^true$/i) || !cipher.satisfies('is a weak cipher', (name) => weak.some((part) => name.includes(part)))) continue;
      report(cipher, `${cipher} offers \`${cipher.text}\`, a cipher that can be broken: clients can be led to choose it.`);
    }
  },
});

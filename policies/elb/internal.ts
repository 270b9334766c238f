import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elb/internal',
  title: 'Load balancers are not exposed to the internet',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::ElasticLoadBalancingV2::LoadBalancer', 'AWS::ElasticLoadBalancing::LoadBalancer'],
  controls: {
    'pci-dss-4.0.1': ['1.4.2'],
    'nist-800-53-r5': ['SC-7'],
  },
  aliases: {
    trivy: ['AWS-0053'],
  },
  parameters: { publicNames: [] },
  check(resource, report, { publicNames }) {
    const newer = resource.as('AWS::ElasticLoadBalancingV2::LoadBalancer');
    if (newer?.get('Type').is('gateway')) return;
    const { properties } = resource;
    const scheme = properties.get('Scheme');
    const isMeantToBe = [properties.get('Name'), properties.get('LoadBalancerName')].some((name) => name.isOneOf(publicNames));
    if (scheme.is('internal') || isMeantToBe) return;
    const state = scheme.exists ? 'has it face the internet' : 'is not set, and by default a load balancer faces the internet';
    report(scheme, `${scheme} ${state}: everybody can reach it.`);
  },
});

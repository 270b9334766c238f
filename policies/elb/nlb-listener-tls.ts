import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elb/nlb-listener-tls',
  title: 'Network load balancer listeners terminate TLS',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::ElasticLoadBalancingV2::Listener',
  controls: {
    'aws-fsbp': ['ELB.18'],
    'nist-800-53-r5': ['SC-8'],
  },
  parameters: { passThroughPorts: [22, 443, 6443, 8443] },
  check(listener, report, { passThroughPorts }) {
    const protocol = listener.get('Protocol');
    // Only network load balancers have listeners of this protocol.
    if (!protocol.is('TCP') || passThroughPorts.some((port) => listener.get('Port').is(port))) return;
    report(protocol, `${protocol} is TCP: the load balancer passes on what clients send, in clear unless they encrypt it themselves.`);
  },
});

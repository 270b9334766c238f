import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elb/classic-backend-tls',
  title: 'Classic load balancers encrypt traffic to their instances',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::ElasticLoadBalancing::LoadBalancer',
  controls: {
    'nist-800-53-r5': ['SC-8'],
  },
  partialAliases: {
    checkov: ['CKV_AWS_376'],
    'cdk-nag': [
      'AwsSolutions-ELB5', 'HIPAA.Security-ELBTlsHttpsListenersOnly', 'NIST.800.53.R4-ELBTlsHttpsListenersOnly',
      'NIST.800.53.R5-ELBTlsHttpsListenersOnly', 'PCI.DSS.321-ELBTlsHttpsListenersOnly',
    ],
  },
  check(balancer, report) {
    for (const listener of balancer.get('Listeners').items) {
      const backend = listener.get('InstanceProtocol');
      // Left out, it is the protocol of the front.
      const protocol = backend.exists ? backend : listener.get('Protocol');
      if (!protocol.exists || protocol.matches(/^(https|ssl)$/i)) continue;
      report(protocol, `${protocol} is neither HTTPS nor SSL: the load balancer talks to its instances in clear.`);
    }
  },
});

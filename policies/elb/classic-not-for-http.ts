import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elb/classic-not-for-http',
  title: 'HTTP traffic uses an application load balancer instead of a classic one',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::ElasticLoadBalancing::LoadBalancer',
  aliases: {
    'cdk-nag': ['AwsSolutions-ELB1'],
  },
  check(balancer, report) {
    for (const listener of balancer.get('Listeners').items) {
      const protocol = listener.get('Protocol');
      if (!protocol.matches(/^https?$/i)) continue;
      report(protocol, `${protocol} is for what an application load balancer does better: no redirects, no web ACL, no HTTP/2 here.`);
    }
  },
});

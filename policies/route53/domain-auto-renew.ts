import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'route53/domain-auto-renew',
  title: 'Route 53 registered domains renew automatically',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: ['aws_route53domains_registered_domain', 'aws_route53domains_domain'],
  controls: {
    'nist-800-53-r5': ['CP-2'],
  },
  check(domain, report) {
    const renews = domain.get('auto_renew');
    if (renews.is(false)) report(renews, `${renews} is false: unless somebody pays in time, the name is free for others, with all mail and visitors.`);
  },
});

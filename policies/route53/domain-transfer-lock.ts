import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'route53/domain-transfer-lock',
  title: 'Route 53 registered domains are locked against transfer',
  area: 'access',
  severity: 'medium',
  resource: ['aws_route53domains_registered_domain', 'aws_route53domains_domain'],
  controls: {
    'nist-800-53-r5': ['AC-3', 'SC-20'],
  },
  aliases: {
    checkov: ['CKV_AWS_377'],
  },
  check(domain, report) {
    const lock = domain.get('transfer_lock');
    if (lock.is(false)) report(lock, `${lock} is false: whoever learns the transfer code can move the domain to another registrar.`);
  },
});

import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudsearch/https',
  title: 'CloudSearch domains enforce HTTPS',
  area: 'data-protection',
  severity: 'medium',
  pack: 'all',
  resource: 'aws_cloudsearch_domain',
  controls: {
    'pci-dss-4.0.1': ['4.2.1'],
    'nist-800-53-r5': ['SC-8'],
  },
  aliases: {
    checkov: ['CKV_AWS_220'],
  },
  check(domain, report) {
    const options = domain.get('endpoint_options');
    const enforced = options.items[0]?.get('enforce_https');
    if (enforced?.is(true)) return;
    const decisive = enforced ?? options;
    report(decisive, `${decisive} is ${decisive.exists ? 'not true' : "not set, and AWS's default is false"}: documents and searches are accepted in clear.`);
  },
});

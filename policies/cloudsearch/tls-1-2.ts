import { definePolicy } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/cloudsearch/latest/developerguide/configuring-endpoint-options.html */
const TLS_1_2 = 'Policy-Min-TLS-1-2-2019-07';

export default definePolicy({
  id: 'cloudsearch/tls-1-2',
  title: 'CloudSearch domains require TLS 1.2',
  area: 'data-protection',
  severity: 'medium',
  pack: 'all',
  resource: 'aws_cloudsearch_domain',
  controls: {
    'pci-dss-4.0.1': ['4.2.1'],
    'nist-800-53-r5': ['SC-8', 'SC-13'],
  },
  aliases: {
    checkov: ['CKV_AWS_218'],
  },
  check(domain, report) {
    const options = domain.get('endpoint_options');
    const policy = options.items[0]?.get('tls_security_policy');
    if (policy?.is(TLS_1_2)) return;
    report(policy ?? options, `${policy ?? options} is not \`${TLS_1_2}\`: clients with TLS 1.0, which is broken, are served.`);
  },
});

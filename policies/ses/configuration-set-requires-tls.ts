import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ses/configuration-set-requires-tls',
  title: 'SES configuration sets require TLS',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::SES::ConfigurationSet',
  controls: {
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)', '164.312(e)(2)(ii)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-8'],
  },
  aliases: {
    checkov: ['CKV_AWS_365'],
  },
  check(set, report) {
    const tls = set.get('DeliveryOptions').get('TlsPolicy');
    if (tls.matches(/^require$/i)) return;
    report(tls, `${tls} is ${tls.exists ? 'not `REQUIRE`' : "not set, and AWS's default is `OPTIONAL`"}: mail goes in clear to servers that offer no TLS.`);
  },
});

import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'acm/certificate-no-wildcard',
  title: 'ACM certificates name each host instead of a wildcard',
  area: 'application',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::CertificateManager::Certificate',
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-17'],
  },
  aliases: {
    checkov: ['CKV2_AWS_71'],
  },
  check(certificate, report) {
    for (const name of [certificate.get('DomainName'), ...certificate.get('SubjectAlternativeNames').items]) {
      if (name.includes('*')) report(name, `${name} stands for every host of the domain: whoever has the key of one of them is believed to be any.`);
    }
  },
});

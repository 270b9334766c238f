import { definePolicy, reportUnlessCreatedFirst } from '../../src/policy/index.js';

export default definePolicy({
  id: 'acm/replacement-created-before-destroy',
  title: 'ACM certificates are replaced before the old one is destroyed (Terraform)',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::CertificateManager::Certificate',
  controls: {
    'nist-800-53-r5': ['CP-10'],
  },
  aliases: {
    checkov: ['CKV_AWS_233'],
  },
  check(certificate, report) {
    reportUnlessCreatedFirst(certificate, 'when it is replaced, the old one is removed first, which AWS refuses while a listener shows it', report);
  },
});

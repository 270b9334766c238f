import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'acm/certificate-key-not-exportable',
  title: 'ACM certificates do not allow their private key to be exported',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::CertificateManager::Certificate',
  controls: {
    'nist-800-53-r5': ['SC-12', 'AC-6'],
  },
  check(certificate, report) {
    // The keys of a private authority's certificates can always be exported.
    if (certificate.get('CertificateAuthorityArn').exists) return;
    const exportable = certificate.get('CertificateExport');
    if (exportable.is('ENABLED')) report(exportable, `${exportable} is \`ENABLED\`: the private key can leave AWS, and nobody knows where its copies are.`);
  },
});

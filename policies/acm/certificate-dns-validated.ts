import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'acm/certificate-dns-validated',
  title: 'ACM public certificates are validated by DNS so that they renew by themselves',
  area: 'application',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::CertificateManager::Certificate',
  controls: {
    'nist-800-53-r5': ['SC-12'],
  },
  check(certificate, report) {
    // Imported certificates name no domain, a private authority validates none.
    if (!certificate.get('DomainName').exists || certificate.get('CertificateAuthorityArn').exists) return;
    const method = certificate.get('ValidationMethod');
    if (method.isOneOf(['DNS', 'HTTP'])) return;
    const state = method.exists ? 'is `EMAIL`' : "is not set, and AWS's default is `EMAIL`";
    report(method, `${method} ${state}: somebody has to answer a mail before each renewal, or the certificate expires.`);
  },
});

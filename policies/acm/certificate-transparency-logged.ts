import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'acm/certificate-transparency-logged',
  title: 'ACM public certificates are recorded in certificate transparency logs',
  area: 'application',
  severity: 'low',
  resource: 'AWS::CertificateManager::Certificate',
  aliases: {
    checkov: ['CKV_AWS_234'],
  },
  check(certificate, report) {
    // Certificates of a private authority are never logged.
    if (certificate.get('CertificateAuthorityArn').exists) return;
    const logging = certificate.get('CertificateTransparencyLoggingPreference');
    if (logging.is('DISABLED')) report(logging, `${logging} is \`DISABLED\`: browsers distrust a public certificate that is in no log.`);
  },
});

import { definePolicy, lastDayOf } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/server-certificate-not-expired',
  title: 'Certificates given in the code have not expired',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::IAM::ServerCertificate', 'AWS::CertificateManager::Certificate'],
  controls: {
    'pci-dss-4.0.1': ['4.2.1'],
    'nist-800-53-r5': ['SC-12'],
    'cis-aws-3.0': ['1.19'],
  },
  aliases: {
    trivy: ['AWS-0168'],
  },
  // A day that is written down, and not today: the same code is judged the same way tomorrow.
  parameters: { day: '2026-11-01' },
  check(certificate, report, { day }) {
    const body = certificate.properties.get('CertificateBody');
    const last = lastDayOf(body.written);
    if (last !== undefined && last < day) report(body, `${body} expired on \`${last}\`: clients refuse the connection, or are made to ignore it.`);
  },
});

import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/server-certificate-key-not-plaintext',
  title: 'Private keys of IAM server certificates are not in the code',
  area: 'application',
  severity: 'critical',
  resource: 'AWS::IAM::ServerCertificate',
  controls: {
    'pci-dss-4.0.1': ['8.6.2', '3.6.1'],
    'nist-800-53-r5': ['SC-12', 'IA-5(7)'],
  },
  check(certificate, report) {
    reportWrittenSecret(certificate.get('PrivateKey'), report);
  },
});

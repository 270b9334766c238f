import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'acm/certificate-strong-key',
  title: 'ACM certificates use at least RSA 2048 or an elliptic curve key',
  area: 'data-protection',
  severity: 'high',
  resource: 'AWS::CertificateManager::Certificate',
  controls: {
    'aws-fsbp': ['ACM.2'],
    'pci-dss-4.0.1': ['4.2.1'],
    'nist-800-53-r5': ['SC-12', 'SC-13'],
  },
  check(certificate, report) {
    const algorithm = certificate.get('KeyAlgorithm');
    if (algorithm.is('RSA_1024')) report(algorithm, `${algorithm} is \`RSA_1024\`: keys of that length can be broken, and browsers refuse them.`);
  },
});

import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/server-certificate-in-acm',
  title: 'Certificates are in ACM rather than IAM',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::IAM::ServerCertificate',
  controls: {
    'nist-800-53-r5': ['SC-12'],
  },
  check(certificate, report) {
    report(certificate, `\`${certificate.address}\` is kept in IAM, which neither renews it nor says when it expires.`);
  },
});

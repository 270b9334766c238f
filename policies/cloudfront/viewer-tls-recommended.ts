import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudfront/viewer-tls-recommended',
  title: 'CloudFront distributions use a current recommended TLS security policy',
  area: 'application',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::CloudFront::Distribution',
  controls: {
    'aws-fsbp': ['CloudFront.15'],
    'pci-dss-4.0.1': ['4.2.1'],
    'nist-800-53-r5': ['SC-13'],
  },
  aliases: {
    trivy: ['AWS-0013'],
  },
  parameters: { securityPolicies: ['TLSv1.2_2021', 'TLSv1.2_2025', 'TLSv1.3_2025'] },
  check(distribution, report, { securityPolicies }) {
    const certificate = distribution.get('DistributionConfig').get('ViewerCertificate');
    // CloudFront's own certificate allows no choice: cloudfront/viewer-tls-1-2 reports it.
    if (!certificate.exists || certificate.get('CloudFrontDefaultCertificate').is(true)) return;
    const minimum = certificate.get('MinimumProtocolVersion');
    if (minimum.isOneOf(securityPolicies)) return;
    const state = minimum.exists ? 'is not one of the current policies' : 'is not set, and AWS\'s default is `TLSv1`';
    report(minimum, `${minimum} ${state}: viewers can negotiate cipher suites that are known to be weak.`);
  },
});

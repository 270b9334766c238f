import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudfront/sni',
  title: 'CloudFront distributions serve HTTPS by SNI',
  area: 'infrastructure',
  severity: 'low',
  resource: 'AWS::CloudFront::Distribution',
  controls: {
    'aws-fsbp': ['CloudFront.8'],
  },
  partialAliases: { guard: ['CLOUDFRONT_SNI_ENABLED'] },
  check(distribution, report) {
    const certificate = distribution.get('DistributionConfig').get('ViewerCertificate');
    if (!certificate.get('AcmCertificateArn').exists && !certificate.get('IamCertificateId').exists) return;
    const method = certificate.get('SslSupportMethod');
    if (method.is('sni-only')) return;
    report(method, `${method} is ${method.exists ? 'not `sni-only`: dedicated addresses serve clients that no longer exist' : 'not set'}.`);
  },
});

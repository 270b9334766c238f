import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudfront/custom-certificate',
  title: 'CloudFront distributions use their own certificate',
  area: 'application',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::CloudFront::Distribution',
  controls: {
    'aws-fsbp': ['CloudFront.7'],
    'nist-800-53-r5': ['SC-8'],
  },
  aliases: {
    guard: ['CLOUDFRONT_CUSTOM_SSL_CERTIFICATE'],
    checkov: ['CKV2_AWS_42'],
  },
  check(distribution, report) {
    const certificate = distribution.get('DistributionConfig').get('ViewerCertificate');
    const byDefault = certificate.get('CloudFrontDefaultCertificate');
    const isOwn = certificate.get('AcmCertificateArn').exists || certificate.get('IamCertificateId').exists;
    if (isOwn && !byDefault.is(true)) return;
    const state = certificate.exists ? "is CloudFront's own" : "is not set, so it is CloudFront's own";
    report(byDefault.exists ? byDefault : certificate, `${certificate} ${state}: the site is served under a host name of \`cloudfront.net\` only.`);
  },
});

import { definePolicy } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html */
const TLS_1_2_OR_NEWER = /^TLSv1\.[23]/;

export default definePolicy({
  id: 'cloudfront/viewer-tls-1-2',
  title: 'CloudFront distributions accept TLS 1.2 or newer from viewers',
  area: 'application',
  severity: 'high',
  resource: 'AWS::CloudFront::Distribution',
  controls: {
    'aws-fsbp': ['CloudFront.15'],
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)', '164.312(e)(2)(ii)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-13'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-CFR4'],
    cfn_nag: ['W70'],
    checkov: ['CKV_AWS_174'],
    guard: ['CLOUDFRONT_MINIMUM_PROTOCOL_VERSION_RULE'],
    terrascan: ['AC_AWS_0023'],
  },
  partialAliases: { trivy: ['AWS-0013'] },
  parameters: { allowDefaultCertificate: false },
  check(distribution, report, { allowDefaultCertificate }) {
    const certificate = distribution.get('DistributionConfig').get('ViewerCertificate');
    const byDefault = certificate.get('CloudFrontDefaultCertificate');
    const minimum = certificate.get('MinimumProtocolVersion');
    if (!certificate.exists || byDefault.is(true)) {
      if (allowDefaultCertificate) return;
      const what = certificate.exists ? 'is' : 'is not set, so it is';
      report(certificate.exists ? byDefault : certificate, `${certificate} ${what} CloudFront's own certificate, with which TLS 1.0 is accepted.`);
    } else if (!minimum.exists) report(minimum, `${minimum} is not set, and AWS's default is \`TLSv1\`.`);
    else if (!minimum.matches(TLS_1_2_OR_NEWER)) report(minimum, `${minimum} lets viewers negotiate less than TLS 1.2.`);
  },
});

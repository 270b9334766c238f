import { cacheBehaviours, definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudfront/viewer-https',
  title: 'CloudFront behaviours require HTTPS from viewers',
  area: 'application',
  severity: 'high',
  resource: 'AWS::CloudFront::Distribution',
  controls: {
    'aws-fsbp': ['CloudFront.3'],
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)', '164.312(e)(2)(ii)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-23'],
  },
  aliases: {
    checkov: ['CKV_AWS_34'],
    guard: ['CLOUDFRONT_VIEWER_POLICY_HTTPS'],
    trivy: ['AWS-0012'],
    regula: ['FG_R00011'],
    terrascan: ['AC_AWS_0024'],
  },
  check(distribution, report) {
    for (const behaviour of cacheBehaviours(distribution)) {
      const policy = behaviour.get('ViewerProtocolPolicy');
      if (!policy.exists || policy.isOneOf(['https-only', 'redirect-to-https'])) continue;
      report(policy, `${policy} lets viewers use HTTP: what they send and get can be read on the way.`);
    }
  },
});

import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudfront/distribution-enabled',
  title: 'CloudFront distributions are enabled',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::CloudFront::Distribution',
  aliases: {
    checkov: ['CKV_AWS_216'],
  },
  check(distribution, report) {
    const enabled = distribution.get('DistributionConfig').get('Enabled');
    if (enabled.is(true)) return;
    report(enabled, `${enabled} is ${enabled.exists ? 'false' : 'not set'}: nobody is served, and its names, certificate and permissions stay in use.`);
  },
});

import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudfront/origin-failover',
  title: 'CloudFront distributions fail over to a second origin',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::CloudFront::Distribution',
  controls: {
    'aws-fsbp': ['CloudFront.4'],
    'nist-800-53-r5': ['CP-10', 'SI-13(5)'],
    gdpr: ['32(1)(b)'],
  },
  aliases: {
    guard: ['CLOUDFRONT_ORIGIN_FAILOVER_ENABLED'],
    checkov: ['CKV_AWS_310'],
  },
  check(distribution, report) {
    const groups = distribution.get('DistributionConfig').get('OriginGroups');
    const hasTwo = groups.get('Items').items.some((group) => {
      const members = group.get('Members');
      return members.get('Items').items.length > 1 || members.get('Quantity').atLeast(2);
    });
    if (!hasTwo) report(groups, `${groups} ${groups.exists ? 'has no group of two origins' : 'is not set'}: when an origin fails, so does the site.`);
  },
});

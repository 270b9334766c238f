import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/website-not-hosted',
  title: 'Buckets do not serve a website directly',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::S3::Bucket',
  controls: {
    'nist-800-53-r5': ['SC-8'],
  },
  aliases: {
    terrascan: ['AC_AWS_0208'],
  },
  check(bucket, report) {
    const website = bucket.get('WebsiteConfiguration');
    if (!website.exists || website.get('RedirectAllRequestsTo').exists) return;
    report(website, `${website} is set: the website endpoint speaks HTTP only, and serves public buckets only.`);
  },
});

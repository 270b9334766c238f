import { bucketPolicies, definePolicy, openPrincipal, resourceStatements } from '../../src/policy/index.js';
import type { Statement } from '../../src/policy/index.js';

/** Origin access control, or the older identity. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html */
function admitsCloudFront(statement: Statement): boolean {
  return statement.allows && statement.principals.some(({ type, id }) => {
    return type === 'CanonicalUser' || id.is('cloudfront.amazonaws.com') || id.includes('CloudFront Origin Access Identity');
  });
}

export default definePolicy({
  id: 's3/website-only-through-cloudfront',
  title: 'A website bucket is reachable through CloudFront only',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::S3::Bucket',
  controls: {
    'nist-800-53-r5': ['AC-3'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-S5'],
  },
  check(bucket, report) {
    const website = bucket.get('WebsiteConfiguration');
    if (bucket.resource.isFragment || !website.exists || website.get('RedirectAllRequestsTo').exists) return;
    const statements = bucketPolicies(bucket).flatMap(resourceStatements);
    const who = statements.map(openPrincipal).find((principal) => principal !== undefined);
    if (who) report(who, `${who} is everybody: the files are served past CloudFront, by HTTP and without its firewall.`, [bucket]);
    if (who || statements.some(admitsCloudFront)) return;
    report(website, `${website} is set, and no bucket policy admits CloudFront: the files are served past it, or not at all.`);
  },
});

import { definePolicy } from '../../src/policy/index.js';

/** `name.s3.eu-west-1.amazonaws.com`, `name.s3-website-eu-west-1.amazonaws.com`. https://docs.aws.amazon.com/general/latest/gr/s3.html */
const BUCKET = /^(.+)\.s3[.-](?:[\w.-]+\.)?amazonaws\.com(?:\.cn)?$/;

export default definePolicy({
  id: 'cloudfront/s3-origin-exists',
  title: 'CloudFront S3 origins point to a bucket of the stack or an imported one',
  area: 'access',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::CloudFront::Distribution',
  controls: {
    'aws-fsbp': ['CloudFront.12'],
    'nist-800-53-r5': ['CM-2'],
  },
  check(distribution, report) {
    for (const origin of distribution.get('DistributionConfig').get('Origins').items) {
      const domain = origin.get('DomainName');
      const bucket = domain.isLiteral ? BUCKET.exec(domain.written)?.[1] : undefined;
      if (bucket === undefined || distribution.all('AWS::S3::Bucket').some((one) => one.get('BucketName').is(bucket))) continue;
      report(domain, `\`${bucket}\` is no bucket that is declared here: once it is deleted, whoever makes one of that name serves the site.`);
    }
  },
});

import { definePolicy } from '../../src/policy/index.js';
import type { Report, ScalarProperty } from '../../src/policy/index.js';

/** Endpoints of the S3 API, not of S3 websites. https://docs.aws.amazon.com/general/latest/gr/s3.html */
const S3_ENDPOINT = /\.s3[.-](?!website).*\.?amazonaws\.com(\.cn)?$|\.s3\.amazonaws\.com(\.cn)?$/;

function isBucket(domain: ScalarProperty<string>): boolean {
  const { value } = domain;
  return value.kind === 'reference' ? domain.target('AWS::S3::Bucket') !== undefined && value.attribute !== 'WebsiteURL' : S3_ENDPOINT.test(domain.written);
}

function reportPublic(domain: ScalarProperty<string>, identity: ScalarProperty<string>, report: Report): void {
  if (identity.written !== '') return;
  report(domain, `${domain} is a bucket, and CloudFront reads it without an identity: then the bucket has to be open to everybody.`);
}

export default definePolicy({
  id: 'cloudfront/s3-origin-private',
  title: 'CloudFront reads S3 origins through an origin access control or identity',
  area: 'access',
  severity: 'medium',
  resource: ['AWS::CloudFront::Distribution', 'AWS::CloudFront::StreamingDistribution'],
  controls: {
    'aws-fsbp': ['CloudFront.13'],
    'pci-dss-4.0.1': ['1.4.4'],
    'nist-800-53-r5': ['AC-3', 'AC-4', 'SC-7'],
  },
  aliases: {
    guard: ['CLOUDFRONT_ORIGIN_ACCESS_IDENTITY_ENABLED'],
    checkov: ['CKV2_AWS_46'],
    'cdk-nag': ['AwsSolutions-CFR6'],
  },
  check(resource, report) {
    const distribution = resource.as('AWS::CloudFront::Distribution')?.get('DistributionConfig');
    for (const origin of distribution?.get('Origins').items ?? []) {
      const control = origin.get('OriginAccessControlId');
      const s3 = origin.get('S3OriginConfig');
      const domain = origin.get('DomainName');
      if (control.written !== '' || !(s3.exists || isBucket(domain))) continue;
      reportPublic(domain, s3.get('OriginAccessIdentity'), report);
    }
    // The way to write it before there were several origins.
    const only = distribution?.get('S3Origin');
    if (only?.exists) reportPublic(only.get('DNSName'), only.get('OriginAccessIdentity'), report);
    const streamed = resource.as('AWS::CloudFront::StreamingDistribution')?.get('StreamingDistributionConfig').get('S3Origin');
    if (streamed?.exists) reportPublic(streamed.get('DomainName'), streamed.get('OriginAccessIdentity'), report);
  },
});

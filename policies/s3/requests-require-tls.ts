import { bucketPolicies, definePolicy, refusesPlainRequests, resourceStatements } from '../../src/policy/index.js';
import type { JsonProperty } from '../../src/policy/index.js';

function isBucketItself(resource: JsonProperty): boolean {
  return resource.target('AWS::S3::Bucket') !== undefined || !resource.endsWith('/*');
}

function isAllObjects(resource: JsonProperty): boolean {
  return resource.isLiteral ? resource.matches(/^[^/]*\/?\*$/) : resource.endsWith('*');
}

export default definePolicy({
  id: 's3/requests-require-tls',
  title: 'Bucket policies refuse requests without TLS',
  area: 'data-protection',
  severity: 'medium',
  resource: ['AWS::S3::Bucket', 'AWS::S3::BucketPolicy'],
  controls: {
    'cis-aws-3.0': ['2.1.1'],
    'aws-fsbp': ['S3.5'],
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)', '164.312(e)(2)(ii)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-23'],
  },
  aliases: {
    'cdk-nag': [
      'AwsSolutions-S10',
      'HIPAA.Security-S3BucketSSLRequestsOnly',
      'NIST.800.53.R4-S3BucketSSLRequestsOnly',
      'NIST.800.53.R5-S3BucketSSLRequestsOnly',
      'PCI.DSS.321-S3BucketSSLRequestsOnly',
    ],
    guard: ['S3_BUCKET_SSL_REQUESTS_ONLY'],
    checkov: ['CKV_AWS_379'],
  },
  partialAliases: { regula: ['FG_R00100'] },
  check(resource, report) {
    const bucket = resource.as('AWS::S3::Bucket');
    const policies = bucketPolicies(resource);
    const [first] = policies;
    if (!first) {
      if (bucket) report(bucket, 'No bucket policy refuses requests without TLS: the bucket answers them.');
      return;
    }
    const refusing = policies.flatMap(resourceStatements).filter((statement) => refusesPlainRequests(statement, 's3:*'));
    const refused = refusing.flatMap((statement) => statement.resources);
    if (refused.some(isBucketItself) && refused.some(isAllObjects)) return;
    const what = refused.length === 0 ? 'does not deny all requests without TLS' : 'denies requests without TLS on a part of the bucket only';
    report(first.get('PolicyDocument'), `The bucket policy ${what}: the others are answered.`, [first]);
  },
});

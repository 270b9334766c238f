import { definePolicy, openAcl, openStatements } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/bucket-not-publicly-writable',
  title: 'Nobody outside the account can write to a bucket anonymously',
  area: 'data-protection',
  severity: 'critical',
  resource: ['AWS::S3::Bucket', 'AWS::S3::BucketPolicy'],
  controls: {
    'aws-fsbp': ['S3.3'],
    'pci-dss-4.0.1': ['1.4.4'],
    'nist-800-53-r5': ['AC-3', 'AC-6', 'SC-7'],
    gdpr: ['32(1)(b)'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-S3BucketPublicWriteProhibited',
      'NIST.800.53.R4-S3BucketPublicWriteProhibited',
      'NIST.800.53.R5-S3BucketPublicWriteProhibited',
      'PCI.DSS.321-S3BucketPublicWriteProhibited',
    ],
  },
  check(resource, report) {
    const bucket = resource.as('AWS::S3::Bucket');
    const acl = bucket && openAcl(bucket, 'write');
    if (acl) report(acl, `${acl} is \`${acl.text}\`: people outside the account can write to the bucket.`);
    const policy = resource.as('AWS::S3::BucketPolicy');
    for (const who of policy ? openStatements(policy, 'write') : []) {
      const target = policy?.get('Bucket').target('AWS::S3::Bucket');
      report(who, `${who} admits everybody: the statement lets anonymous callers write to the bucket.`, target ? [target] : []);
    }
  },
});

import { definePolicy, openAcl, openStatements } from '../../src/policy/index.js';

export default definePolicy({
  id: 's3/bucket-not-publicly-readable',
  title: 'Nobody outside the account can read or list a bucket anonymously',
  area: 'data-protection',
  severity: 'critical',
  resource: ['AWS::S3::Bucket', 'AWS::S3::BucketPolicy'],
  controls: {
    'aws-fsbp': ['S3.2'],
    'pci-dss-4.0.1': ['1.4.4'],
    'nist-800-53-r5': ['AC-3', 'AC-6', 'SC-7'],
    gdpr: ['32(1)(b)', '25(2)'],
    hipaa: ['164.312(a)(1)'],
  },
  aliases: {
    'cdk-nag': [
      'HIPAA.Security-S3BucketPublicReadProhibited',
      'NIST.800.53.R4-S3BucketPublicReadProhibited',
      'NIST.800.53.R5-S3BucketPublicReadProhibited',
      'PCI.DSS.321-S3BucketPublicReadProhibited',
    ],
    regula: ['FG_R00277', 'FG_R00279'],
    terrascan: ['AC_AWS_0215'],
  },
  check(resource, report) {
    const bucket = resource.as('AWS::S3::Bucket');
    const acl = bucket && openAcl(bucket, 'read');
    if (acl) report(acl, `${acl} is \`${acl.text}\`: people outside the account can read or list the bucket.`);
    const policy = resource.as('AWS::S3::BucketPolicy');
    for (const who of policy ? openStatements(policy, 'read') : []) {
      const target = policy?.get('Bucket').target('AWS::S3::Bucket');
      report(who, `${who} admits everybody: the statement lets anonymous callers read or list the bucket.`, target ? [target] : []);
    }
  },
});

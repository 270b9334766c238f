import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'lambda/permission-s3-source-account',
  title: 'Lambda permissions for S3 name the account as well',
  area: 'access',
  severity: 'medium',
  resource: 'AWS::Lambda::Permission',
  controls: {
    'nist-800-53-r5': ['AC-3', 'AC-4'],
    'aws-fsbp': ['Lambda.1'],
  },
  aliases: {
    guard: ['LAMBDA_FUNCTION_PUBLIC_ACCESS_PROHIBITED'],
    regula: ['FG_R00499'],
  },
  check(permission, report) {
    const source = permission.get('SourceArn');
    if (!permission.get('Principal').is('s3.amazonaws.com') || !source.exists) return;
    if (permission.get('SourceAccount').exists || permission.get('PrincipalOrgID').exists) return;
    const bucket = source.target('AWS::S3::Bucket');
    // A name that AWS generates is not free for others to take.
    if (bucket && !bucket.get('BucketName').exists) return;
    const account = permission.get('SourceAccount');
    report(account, `${account} is not set, and the ARN of a bucket names no account: whoever takes over the name can invoke the function.`);
  },
});

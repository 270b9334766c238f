import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cognito/identity-pool-no-unauthenticated',
  title: 'Cognito identity pools do not hand credentials to guests',
  area: 'application',
  severity: 'high',
  resource: 'AWS::Cognito::IdentityPool',
  controls: {
    'pci-dss-4.0.1': ['7.2.1'],
    hipaa: ['164.312(a)(1)', '164.312(d)'],
    gdpr: ['25(2)'],
    'nist-800-53-r5': ['AC-3', 'IA-2'],
    'aws-fsbp': ['Cognito.2'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-COG7'],
    cfn_nag: ['W57'],
    checkov: ['CKV_AWS_366'],
    guard: ['COGNITO_ALLOW_UNAUTHENTICATED_IDENTITIES_RULE'],
  },
  check(pool, report) {
    const guests = pool.get('AllowUnauthenticatedIdentities');
    if (guests.is(true)) report(guests, `${guests} is true: everybody gets AWS credentials, without signing in.`);
  },
});

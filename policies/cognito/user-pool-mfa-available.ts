import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cognito/user-pool-mfa-available',
  title: 'Cognito user pools offer multi-factor authentication',
  area: 'application',
  severity: 'medium',
  resource: 'AWS::Cognito::UserPool',
  controls: {
    'pci-dss-4.0.1': ['8.4.2'],
    hipaa: ['164.312(d)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['IA-2(1)', 'IA-2(2)'],
    'aws-fsbp': ['Cognito.5'],
  },
  aliases: {
    cfn_nag: ['F78'],
    guard: ['COGNITO_USER_POOL_MFA_CONFIGURATION_RULE'],
  },
  check(pool, report) {
    const mfa = pool.get('MfaConfiguration');
    // Unquoted, YAML reads `ON` as true.
    if (mfa.isOneOf(['ON', 'OPTIONAL', 'true'])) return;
    report(mfa, `${mfa} is ${mfa.exists ? 'off' : "not set, and AWS's default is `OFF`"}: a password is all that an account of this pool has.`);
  },
});

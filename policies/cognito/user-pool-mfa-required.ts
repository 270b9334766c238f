import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cognito/user-pool-mfa-required',
  title: 'Cognito user pools require multi-factor authentication',
  area: 'application',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::Cognito::UserPool',
  controls: {
    'pci-dss-4.0.1': ['8.4.2'],
    hipaa: ['164.312(d)'],
    'nist-800-53-r5': ['IA-2(1)'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-COG2'],
  },
  check(pool, report) {
    const mfa = pool.get('MfaConfiguration');
    // Unquoted, YAML reads `ON` as true.
    if (mfa.isOneOf(['ON', 'true'])) return;
    const state = mfa.exists ? 'not `ON`' : "not set, and AWS's default is `OFF`";
    report(mfa, `${mfa} is ${state}: users who do not care about a second factor have none.`);
  },
});

import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cognito/user-pool-custom-auth-threat-protection',
  title: 'Cognito threat protection covers custom authentication',
  area: 'application',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Cognito::UserPool',
  controls: {
    'nist-800-53-r5': ['SI-4'],
    'aws-fsbp': ['Cognito.4'],
  },
  check(pool, report) {
    if (!pool.get('LambdaConfig').get('DefineAuthChallenge').exists) return;
    const mode = pool.get('UserPoolAddOns').get('AdvancedSecurityAdditionalFlows').get('CustomAuthMode');
    if (mode.is('ENFORCED')) return;
    report(mode, `${mode} is ${mode.exists ? 'not `ENFORCED`' : 'not set'}: suspicious sign-ins go through wherever the pool's own challenges are used.`);
  },
});

import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cognito/user-pool-threat-protection',
  title: 'Cognito user pools enforce threat protection',
  area: 'application',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::Cognito::UserPool',
  controls: {
    'nist-800-53-r5': ['SI-4', 'AC-7'],
    'aws-fsbp': ['Cognito.1'],
  },
  check(pool, report) {
    const mode = pool.get('UserPoolAddOns').get('AdvancedSecurityMode');
    if (mode.is('ENFORCED')) return;
    const state = mode.exists ? `is \`${mode.text}\`` : 'is not set';
    report(mode, `${mode} ${state}: sign-ins with leaked passwords, or from unusual places, go through.`);
  },
});

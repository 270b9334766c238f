import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ask/skill-secrets-not-plaintext',
  title: 'Alexa skills keep client secret and refresh token out of templates',
  area: 'application',
  severity: 'high',
  resource: 'Alexa::ASK::Skill',
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    hipaa: ['164.312(d)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  aliases: {
    cfn_nag: ['F74', 'F75'],
  },
  check(skill, report) {
    const authentication = skill.get('AuthenticationConfiguration');
    reportWrittenSecret(authentication.get('ClientSecret'), report);
    reportWrittenSecret(authentication.get('RefreshToken'), report);
  },
});

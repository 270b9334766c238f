import { definePolicy, reportPublicPolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'secretsmanager/policy-no-public-principal',
  title: 'Secret resource policies do not grant everyone',
  area: 'access',
  severity: 'critical',
  resource: 'AWS::SecretsManager::ResourcePolicy',
  controls: {
    'pci-dss-4.0.1': ['7.2.1'],
    hipaa: ['164.312(a)(1)'],
    gdpr: ['25(2)', '32(1)(b)'],
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  aliases: {
    terrascan: ['AC_AWS_0501'],
  },
  check(policy, report) {
    // Secrets Manager then refuses a policy that gives broad access.
    if (policy.get('BlockPublicPolicy').is(true)) return;
    reportPublicPolicy(policy, 'everybody can do with the secret what the statement allows', report);
  },
});

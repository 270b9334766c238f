import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'secretsmanager/policy-blocks-public',
  title: 'Secret resource policies are checked for public access when stored',
  area: 'access',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::SecretsManager::ResourcePolicy',
  controls: {
    'nist-800-53-r5': ['AC-3'],
  },
  check(policy, report) {
    reportUnlessOn(policy.get('BlockPublicPolicy'), 'Secrets Manager stores the policy without looking whether it lets in everybody', report);
  },
});

import { definePolicy, everyServiceAction, resourceStatements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'secretsmanager/policy-no-wildcard-action',
  title: 'Secret resource policies name the actions they allow',
  area: 'access',
  severity: 'medium',
  resource: 'AWS::SecretsManager::ResourcePolicy',
  controls: {
    'pci-dss-4.0.1': ['7.2.2'],
    'nist-800-53-r5': ['AC-6'],
  },
  aliases: {
    terrascan: ['AC_AWS_0501'],
  },
  check(policy, report) {
    for (const statement of resourceStatements(policy)) {
      const action = everyServiceAction(statement, 'secretsmanager');
      if (action) report(action, `${action} is \`${action.text}\`: whoever is admitted to read the secret can also change, share and delete it.`);
    }
  },
});

import { definePolicy, everyServiceAction, resourceStatements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ecr/repository-policy-no-wildcard-action',
  title: 'ECR repository policies name the actions they allow',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::ECR::Repository', 'AWS::ECR::RegistryPolicy'],
  controls: {
    'nist-800-53-r5': ['AC-6'],
  },
  check(policy, report) {
    for (const statement of resourceStatements(policy)) {
      const action = everyServiceAction(statement, 'ecr');
      if (action) report(action, `${action} is \`${action.text}\`: the statement also allows to replace and delete images, and to change the policy.`);
    }
  },
});

import { definePolicy, reportSecretVariable } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ecs/task-no-secrets-in-environment',
  title: 'ECS containers get secrets from a secret store, not from environment variables',
  area: 'application',
  severity: 'high',
  resource: 'AWS::ECS::TaskDefinition',
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    hipaa: ['164.308(a)(5)(ii)(D)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['IA-5(7)'],
    'aws-fsbp': ['ECS.8'],
  },
  aliases: {
    terrascan: ['AC_AWS_0095'],
    trivy: ['AWS-0036'],
  },
  check(task, report) {
    const variables = task.get('ContainerDefinitions').items.flatMap((container) => container.get('Environment').items);
    for (const variable of variables) {
      const name = variable.get('Name');
      if (name.isLiteral) reportSecretVariable(name.text, variable.get('Value'), 'in the task definition', report);
    }
  },
});

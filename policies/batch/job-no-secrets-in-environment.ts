import { definePolicy, jobContainers, podContainers, reportSecretVariable } from '../../src/policy/index.js';

export default definePolicy({
  id: 'batch/job-no-secrets-in-environment',
  title: 'Batch jobs get secrets from a secret store',
  area: 'application',
  severity: 'high',
  resource: 'AWS::Batch::JobDefinition',
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  check(job, report) {
    const lists = [...jobContainers(job).map((container) => container.get('Environment')), ...podContainers(job).map((container) => container.get('Env'))];
    for (const variable of lists.flatMap((list) => list.items)) {
      const name = variable.get('Name');
      if (name.isLiteral) reportSecretVariable(name.text, variable.get('Value'), 'in the job definition', report);
    }
  },
});

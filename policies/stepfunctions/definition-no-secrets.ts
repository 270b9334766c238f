import { definePolicy, secretsIn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'stepfunctions/definition-no-secrets',
  title: 'State machine definitions hold no secrets',
  area: 'application',
  severity: 'high',
  resource: 'AWS::StepFunctions::StateMachine',
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  check(machine, report) {
    for (const name of ['Definition', 'DefinitionString', 'DefinitionSubstitutions']) {
      const part = machine.properties.get(name);
      if (part.value.kind === 'unknown') continue;
      for (const { value, what } of secretsIn(part)) {
        report(value, `${value} holds ${what}: it stands in clear in the definition, and in the history of each execution.`);
      }
    }
  },
});

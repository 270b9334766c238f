import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'stepfunctions/logs-include-execution-data',
  title: 'Step Functions logs include execution input and output',
  area: 'monitoring',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::StepFunctions::StateMachine',
  controls: {
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-3'],
  },
  aliases: {
    checkov: ['CKV_AWS_285'],
  },
  check(machine, report) {
    const data = machine.get('LoggingConfiguration').get('IncludeExecutionData');
    reportUnlessOn(data, 'the log says which state failed, but not on what input', report);
  },
});

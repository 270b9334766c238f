import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'stepfunctions/state-machine-tracing',
  title: 'Step Functions state machines trace with X-Ray',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::StepFunctions::StateMachine',
  controls: {
    'nist-800-53-r5': ['CA-7', 'SI-4'],
  },
  aliases: {
    trivy: ['AWS-0117'],
    'cdk-nag': ['AwsSolutions-SF2', 'Serverless-StepFunctionStateMachineXray'],
    checkov: ['CKV_AWS_284'],
  },
  check(machine, report) {
    reportUnlessOn(machine.get('TracingConfiguration').get('Enabled'), 'how requests go through the states and the services behind them is not traced', report);
  },
});

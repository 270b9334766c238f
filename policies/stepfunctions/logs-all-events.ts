import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'stepfunctions/logs-all-events',
  title: 'Step Functions state machines log every event',
  area: 'monitoring',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::StepFunctions::StateMachine',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-SF1'],
  },
  check(machine, report) {
    const level = machine.get('LoggingConfiguration').get('Level');
    // A machine without a log is the business of stepfunctions/state-machine-logging.
    if (level.isOneOf(['ERROR', 'FATAL'])) report(level, `${level} is not \`ALL\`: how executions got where they failed is not in the log.`);
  },
});

import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'stepfunctions/state-machine-logging',
  title: 'Step Functions state machines write logs',
  area: 'monitoring',
  severity: 'medium',
  resource: 'AWS::StepFunctions::StateMachine',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
    'aws-fsbp': ['StepFunctions.1'],
  },
  aliases: {
    trivy: ['AWS-0119'],
  },
  check(machine, report) {
    const logging = machine.get('LoggingConfiguration');
    const level = logging.get('Level');
    if (!level.exists || level.is('OFF')) {
      report(level, `${level} is ${level.exists ? '`OFF`' : "not set, and AWS's default is `OFF`"}: what an execution did is not known afterwards.`);
      return;
    }
    const destinations = logging.get('Destinations');
    if (destinations.items.length === 0) report(destinations, `${destinations} is not set: the logs go nowhere.`);
  },
});

import { definePolicy, namesCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'stepfunctions/execution-data-not-logged',
  title: 'Step Functions logs leave out input and output',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::StepFunctions::StateMachine',
  controls: {
    gdpr: ['5(1)(c)'],
    'nist-800-53-r5': ['SI-12'],
  },
  check(machine, report) {
    const logging = machine.get('LoggingConfiguration');
    const data = logging.get('IncludeExecutionData');
    if (!data.is(true)) return;
    const groups = logging.get('Destinations').items.map((one) => one.get('CloudWatchLogsLogGroup').get('LogGroupArn').target('AWS::Logs::LogGroup'));
    if (groups.some((group) => group && namesCustomerKey(group.get('KmsKeyId')))) return;
    report(data, `${data} is true, and no key of the customer's own encrypts the log group: the log holds all that the executions carry.`);
  },
});

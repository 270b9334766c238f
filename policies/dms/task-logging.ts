import { definePolicy } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Tasks.CustomizingTasks.TaskSettings.Logging.html */
const COMPONENTS = ['SOURCE_CAPTURE', 'SOURCE_UNLOAD', 'TARGET_APPLY', 'TARGET_LOAD'];
const TOO_COARSE = ['LOGGER_SEVERITY_ERROR', 'LOGGER_SEVERITY_WARNING', 'LOGGER_SEVERITY_INFO'];

export default definePolicy({
  id: 'dms/task-logging',
  title: 'DMS tasks log source and target activity',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::DMS::ReplicationTask', 'AWS::DMS::ReplicationConfig'],
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
    'aws-fsbp': ['DMS.7', 'DMS.8'],
  },
  check(resource, report) {
    const name = resource.as('AWS::DMS::ReplicationTask') ? 'ReplicationTaskSettings' : 'ReplicationSettings';
    const logging = resource.properties.get(name).get('Logging');
    const enabled = logging.get('EnableLogging');
    if (!enabled.is(true)) {
      report(enabled, `${enabled} is ${enabled.exists ? 'not true' : 'not set'}: why rows were not copied, and which, is not recorded.`);
      return;
    }
    for (const component of logging.get('LogComponents').items) {
      const severity = component.get('Severity');
      if (!component.get('Id').isOneOf(COMPONENTS) || !severity.isOneOf(TOO_COARSE)) continue;
      report(severity, `${severity} is \`${severity.text}\`: less than by default is recorded of \`${component.get('Id').text}\`.`);
    }
  },
});

import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'datasync/task-logging',
  title: 'DataSync tasks log to CloudWatch',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::DataSync::Task',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
    'aws-fsbp': ['DataSync.1'],
  },
  check(task, report) {
    const [group, level] = [task.get('CloudWatchLogGroupArn'), task.get('Options').get('LogLevel')];
    const lost = 'files that were not copied are named nowhere';
    if (level.is('OFF')) report(level, `${level} is \`OFF\`: ${lost}.`);
    // A task in enhanced mode has a log group of DataSync's own.
    else if (group.written === '' && !task.get('TaskMode').is('ENHANCED')) report(group, `${group} is ${group.exists ? 'empty' : 'not set'}: ${lost}.`);
  },
});

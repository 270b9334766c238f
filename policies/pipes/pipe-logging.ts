import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'pipes/pipe-logging',
  title: 'EventBridge pipes log',
  area: 'monitoring',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::Pipes::Pipe',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
  },
  check(pipe, report) {
    const log = pipe.get('LogConfiguration');
    const [level, destinations] = [log.get('Level'), [log.get('CloudwatchLogsLogDestination'), log.get('FirehoseLogDestination'), log.get('S3LogDestination')]];
    if (!level.isOneOf(['ERROR', 'INFO', 'TRACE'])) report(level, `${level} is not \`ERROR\` or more: what became of an event is not known afterwards.`);
    else if (!destinations.some((destination) => destination.exists)) report(log, `${log} has no destination: the logs go nowhere.`);
  },
});

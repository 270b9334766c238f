import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'msk/connector-logs',
  title: 'MSK Connect connectors deliver worker logs',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::KafkaConnect::Connector',
  controls: {
    'aws-fsbp': ['MSK.5'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
  },
  check(connector, report) {
    const logs = connector.get('LogDelivery').get('WorkerLogDelivery');
    const switches = [logs.get('CloudWatchLogs').get('Enabled'), logs.get('Firehose').get('Enabled'), logs.get('S3').get('Enabled')];
    if (switches.some((enabled) => enabled.is(true))) return;
    report(logs, `${logs} names no place that is switched on: why a connector stopped is seen by nobody.`);
  },
});

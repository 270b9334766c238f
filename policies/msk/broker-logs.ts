import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'msk/broker-logs',
  title: 'MSK clusters deliver broker logs',
  area: 'monitoring',
  severity: 'medium',
  resource: 'AWS::MSK::Cluster',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-MSK6'],
    checkov: ['CKV_AWS_80'],
    trivy: ['AWS-0074'],
  },
  check(cluster, report) {
    const logs = cluster.get('LoggingInfo').get('BrokerLogs');
    const switches = [logs.get('CloudWatchLogs').get('Enabled'), logs.get('Firehose').get('Enabled'), logs.get('S3').get('Enabled')];
    if (switches.some((enabled) => enabled.is(true))) return;
    report(logs, `${logs} ${logs.exists ? 'switches no destination on' : 'is not set'}: what brokers log about sign-ins, errors and lost partitions is gone.`);
  },
});

import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'kinesisanalytics/flink-checkpointing',
  title: 'Managed Flink applications take checkpoints',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::KinesisAnalyticsV2::Application',
  controls: {
    'nist-800-53-r5': ['CP-9', 'CP-10'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-KDA3'],
  },
  check(application, report) {
    if (!application.get('RuntimeEnvironment').startsWith('FLINK-')) return;
    const checkpoints = application.get('ApplicationConfiguration').get('FlinkApplicationConfiguration').get('CheckpointConfiguration');
    const enabled = checkpoints.get('CheckpointingEnabled');
    if (checkpoints.get('ConfigurationType').is('DEFAULT') || !enabled.is(false)) return;
    report(enabled, `${enabled} is false: after a failure the application starts without what it had counted.`);
  },
});

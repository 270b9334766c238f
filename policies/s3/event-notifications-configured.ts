import { definePolicy } from '../../src/policy/index.js';

const TARGETS = ['LambdaConfigurations', 'QueueConfigurations', 'TopicConfigurations'] as const;

export default definePolicy({
  id: 's3/event-notifications-configured',
  title: 'Buckets send event notifications',
  area: 'monitoring',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::S3::Bucket',
  controls: {
    'nist-800-53-r5': ['CA-7'],
  },
  aliases: {
    checkov: ['CKV2_AWS_62'],
  },
  check(bucket, report) {
    const notification = bucket.get('NotificationConfiguration');
    const bus = notification.get('EventBridgeConfiguration');
    if (bucket.resource.isFragment || TARGETS.some((name) => notification.get(name).exists) || (bus.exists && !bus.get('EventBridgeEnabled').is(false))) return;
    if (bucket.referrers('Custom::S3BucketNotifications', 'BucketName').length > 0) return;
    report(bucket, 'The bucket tells nobody when objects are made or removed.');
  },
});

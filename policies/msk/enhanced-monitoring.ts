import { definePolicy } from '../../src/policy/index.js';

const PER_TOPIC = ['PER_TOPIC_PER_BROKER', 'PER_TOPIC_PER_PARTITION'];

export default definePolicy({
  id: 'msk/enhanced-monitoring',
  title: 'MSK clusters publish per-topic metrics',
  area: 'monitoring',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::MSK::Cluster',
  controls: {
    'aws-fsbp': ['MSK.2'],
    'nist-800-53-r5': ['SI-4'],
  },
  check(cluster, report) {
    const level = cluster.get('EnhancedMonitoring');
    if (level.isOneOf(PER_TOPIC)) return;
    report(level, `${level} is ${level.exists ? 'less than `PER_TOPIC_PER_BROKER`' : 'not set'}: metrics do not tell which topic fills up or falls behind.`);
  },
});

import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sns/topic-delivery-logged',
  title: 'SNS topics log message delivery',
  area: 'monitoring',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::SNS::Topic',
  controls: {
    'nist-800-53-r5': ['AU-12'],
  },
  check(topic, report) {
    const logging = topic.get('DeliveryStatusLogging');
    if (logging.items.some((one) => one.get('FailureFeedbackRoleArn').exists)) return;
    report(logging, `${logging} names no role for failures: messages that were not delivered leave no trace.`);
  },
});

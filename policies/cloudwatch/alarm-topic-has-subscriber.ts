import { definePolicy } from '../../src/policy/index.js';

const ACTIONS = ['AlarmActions', 'OKActions', 'InsufficientDataActions'] as const;

export default definePolicy({
  id: 'cloudwatch/alarm-topic-has-subscriber',
  title: 'Somebody subscribes to the alarm topics',
  area: 'monitoring',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::SNS::Topic',
  controls: {
    'pci-dss-4.0.1': ['10.7.2'],
    hipaa: ['164.308(a)(6)(ii)'],
    'nist-800-53-r5': ['SI-4', 'IR-6'],
  },
  check(topic, report) {
    const [alarm] = ACTIONS.flatMap((action) => [
      ...topic.referrers('AWS::CloudWatch::Alarm', action), ...topic.referrers('AWS::CloudWatch::CompositeAlarm', action),
    ]);
    const inline = topic.get('Subscription');
    if (!alarm || inline.items.length > 0 || topic.candidates('AWS::SNS::Subscription', 'TopicArn').length > 0) return;
    if (topic.candidates('AWS::Chatbot::SlackChannelConfiguration', 'SnsTopicArns').length > 0) return;
    if (topic.candidates('AWS::Chatbot::MicrosoftTeamsChannelConfiguration', 'SnsTopicArns').length > 0) return;
    report(topic, `${topic} has no subscription: when \`${alarm.address}\` goes off, nobody hears of it.`, [alarm]);
  },
});

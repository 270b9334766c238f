import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sns/subscription-dead-letter',
  title: 'SNS subscriptions have a dead-letter queue',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::SNS::Subscription',
  aliases: {
    'cdk-nag': ['Serverless-SNSRedrivePolicy'],
  },
  check(subscription, report) {
    const redrive = subscription.get('RedrivePolicy');
    if (!redrive.get('deadLetterTargetArn').exists) report(redrive, `${redrive} is not set: messages that cannot be delivered are dropped after the last try.`);
  },
});

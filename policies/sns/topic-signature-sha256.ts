import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sns/topic-signature-sha256',
  title: 'SNS topics sign messages with SHA-256',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::SNS::Topic',
  controls: {
    'nist-800-53-r5': ['SC-13'],
  },
  check(topic, report) {
    const version = topic.get('SignatureVersion');
    if (version.is('2')) return;
    const subscriptions = topic.referrers('AWS::SNS::Subscription', 'TopicArn');
    // Only those who get messages by HTTP look at the signature.
    const protocols = [...subscriptions.map((one) => one.get('Protocol')), ...topic.get('Subscription').items.map((one) => one.get('Protocol'))];
    if (protocols.length > 0 && !protocols.some((protocol) => protocol.isOneOf(['http', 'https']))) return;
    report(version, `${version} is ${version.exists ? 'not 2' : "not set, and AWS's default is 1"}: messages are signed with SHA-1, which can be forged.`);
  },
});

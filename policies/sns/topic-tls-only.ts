import { definePolicy, reportPlainRequests } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sns/topic-tls-only',
  title: 'SNS topic policies refuse publishing without TLS',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::SNS::Topic',
  controls: {
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-8'],
  },
  partialAliases: {
    'cdk-nag': ['AwsSolutions-SNS3'],
  },
  check(topic, report) {
    if (topic.resource.isFragment) return;
    const policies = [...topic.referrers('AWS::SNS::TopicPolicy', 'Topics'), ...topic.referrers('AWS::SNS::TopicInlinePolicy', 'TopicArn')];
    reportPlainRequests(topic, policies, 'sns:Publish', 'the topic', report);
  },
});

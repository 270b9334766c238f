import { definePolicy, reportUnboundServices } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sns/topic-policy-service-source',
  title: 'SNS topic policies bind service principals to a source',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::SNS::TopicPolicy', 'AWS::SNS::TopicInlinePolicy'],
  controls: {
    'nist-800-53-r5': ['AC-3', 'AC-4'],
  },
  check(policy, report) {
    reportUnboundServices(policy, report);
  },
});

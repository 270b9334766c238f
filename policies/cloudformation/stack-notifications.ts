import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudformation/stack-notifications',
  title: 'CloudFormation stacks send their events to a topic',
  area: 'monitoring',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::CloudFormation::Stack',
  controls: {
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['SI-4', 'CM-3'],
  },
  aliases: {
    checkov: ['CKV_AWS_124'],
    terrascan: ['AC_AWS_0021'],
  },
  check(stack, report) {
    const topics = stack.get('NotificationARNs');
    if (topics.items.length === 0) report(topics, `${topics} is not set: nobody is told when the stack changes or fails.`);
  },
});

import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudtrail/sns-notification',
  title: 'CloudTrail trails announce log file delivery on SNS',
  area: 'monitoring',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::CloudTrail::Trail',
  controls: {
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-6'],
  },
  aliases: {
    checkov: ['CKV_AWS_252'],
    terrascan: ['AC_AWS_0035'],
  },
  check(trail, report) {
    const topic = trail.get('SnsTopicName');
    if (topic.written !== '') return;
    report(topic, `${topic} is ${topic.exists ? 'empty' : 'not set'}: programs that read the log have to look for new files by themselves.`);
  },
});

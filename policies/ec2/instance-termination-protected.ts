import { definePolicy, launchSetting, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ec2/instance-termination-protected',
  title: 'Stand-alone instances have termination protection',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::EC2::Instance',
  controls: {
    'nist-800-53-r5': ['CP-10'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-EC29'],
  },
  check(instance, report) {
    const protection = launchSetting(instance, (data) => data.get('DisableApiTermination'));
    if (protection) reportUnlessOn(protection, 'one call or one wrong click removes the instance', report);
  },
});

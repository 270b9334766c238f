import { definePolicy, launchSetting, reportUnlessOn } from '../../src/policy/index.js';

/** Types that support it, and not by default. https://docs.aws.amazon.com/ec2/latest/instancetypes/ec2-nitro-instances.html, ebs-optimized.html */
const OPTIONAL = [
  'c1.xlarge', 'c3.xlarge', 'c3.2xlarge', 'c3.4xlarge', 'g2.2xlarge', 'i2.xlarge', 'i2.2xlarge', 'i2.4xlarge', 'm1.large', 'm1.xlarge',
  'm2.2xlarge', 'm2.4xlarge', 'm3.xlarge', 'm3.2xlarge', 'r3.xlarge', 'r3.2xlarge', 'r3.4xlarge',
];

export default definePolicy({
  id: 'ec2/ebs-optimized',
  title: 'Instances use EBS optimisation where it is a choice',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::EC2::Instance',
  controls: {
    'nist-800-53-r5': ['CP-10'],
  },
  aliases: {
    'cdk-nag': ['HIPAA.Security-EC2EBSOptimizedInstance', 'NIST.800.53.R5-EC2EBSOptimizedInstance'],
  },
  partialAliases: {
    checkov: ['CKV_AWS_135'],
    guard: ['EBS_OPTIMIZED_INSTANCE'],
    terrascan: ['AC_AWS_0449'],
  },
  parameters: { everyInstance: false },
  check(instance, report, { everyInstance }) {
    const type = launchSetting(instance, (data) => data.get('InstanceType'));
    if (!everyInstance && !type?.isOneOf(OPTIONAL)) return;
    const optimized = launchSetting(instance, (data) => data.get('EbsOptimized'));
    if (optimized) reportUnlessOn(optimized, 'traffic to volumes shares the network with everything else', report);
  },
});

import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ec2/instance-single-network-interface',
  title: 'Instances have one network interface',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::EC2::Instance',
  controls: {
    'nist-800-53-r5': ['AC-4(21)'],
    'aws-fsbp': ['EC2.17'],
  },
  check(instance, report) {
    const [, second] = instance.get('NetworkInterfaces').items;
    if (second) report(second, `${instance} has more than one network interface: it may connect networks that are kept apart.`);
    for (const attachment of instance.referrers('AWS::EC2::NetworkInterfaceAttachment', 'InstanceId')) {
      report(attachment, `\`${attachment}\` gives ${instance} another network interface: it may connect networks that are kept apart.`, [instance]);
    }
  },
});

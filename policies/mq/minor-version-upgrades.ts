import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'mq/minor-version-upgrades',
  title: 'MQ brokers upgrade minor versions automatically',
  area: 'infrastructure',
  severity: 'medium',
  resource: 'AWS::AmazonMQ::Broker',
  controls: {
    'pci-dss-4.0.1': ['6.3.3'],
    'nist-800-53-r5': ['SI-2'],
  },
  aliases: {
    checkov: ['CKV_AWS_207'],
  },
  check(broker, report) {
    const upgrade = broker.get('AutoMinorVersionUpgrade');
    if (upgrade.is(false)) report(upgrade, `${upgrade} is false: the broker stays on a version whose faults are known.`);
  },
});
